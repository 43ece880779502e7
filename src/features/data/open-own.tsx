import { clsx } from 'clsx';
import { lazy, Suspense, useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { Skeleton } from '@/ui/skeleton';
import styles from './data-page.module.css';
import { chosenFiles, droppedFiles } from './dropped-files';
import { KeptMappings } from './kept-mappings';
import { ProblemList } from './problem-list';
import { useOpening } from './use-opening';

const MappingForm = lazy(() =>
  import('./mapping-form').then((module) => ({ default: module.MappingForm })),
);

/** Opens somebody's own dataset, chosen or dropped; tells how far it is, and everything that is wrong with it. */
export function OpenOwn({ onOpened }: { onOpened: () => void }) {
  const { t } = useTranslation('data');
  const f = useFormat();
  const { state, open, openAsGb18030, unmapped, openMapped, changeMapping, cancel, fail } =
    useOpening(onOpened);
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    droppedFiles(event.dataTransfer.items).then((dropped) => open(dropped), fail);
  };
  const choose = (input: HTMLInputElement) => {
    const chosen = chosenFiles(input.files);
    // so that the same files can be chosen again once they are mended
    input.value = '';
    if (chosen.length > 0) void open(chosen);
  };
  const megabytes = (bytes: number) => f.integer(Math.ceil(bytes / 1_000_000));
  return (
    <div className={styles.stack}>
      {/* dropping is a second way beside the buttons in it */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={clsx(styles.drop, over && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>{t('own.drop')}</p>
        <div className={styles.line}>
          <Button onClick={() => files.current?.click()}>{t('own.files')}</Button>
          <Button onClick={() => folder.current?.click()}>{t('own.folder')}</Button>
        </div>
        <input
          ref={files}
          type="file"
          multiple
          hidden
          accept=".zip,.csv,.json,.xlsx,.xlsm,.xls"
          aria-label={t('own.files')}
          onChange={(event) => choose(event.currentTarget)}
        />
        <input
          ref={(input) => {
            folder.current = input;
            // an attribute that React's types do not know
            if (input) input.webkitdirectory = true;
          }}
          type="file"
          hidden
          aria-label={t('own.folder')}
          onChange={(event) => choose(event.currentTarget)}
        />
      </div>
      <div role="status" className={styles.line}>
        {state.kind === 'reading' && (
          <>
            <span>{t('own.reading', { rows: f.integer(state.rows) })}</span>
            <Button onClick={cancel}>{t('cancel')}</Button>
          </>
        )}
        {state.kind === 'cancelled' && t('own.cancelled')}
        {state.kind === 'failed' && t('own.failed', { reason: state.reason })}
        {state.kind === 'no_room' &&
          t(state.left === null ? 'own.noRoom' : 'own.noRoomOf', {
            needed: megabytes(state.needed),
            left: megabytes(state.left ?? 0),
          })}
        {state.kind === 'bad' &&
          t('own.bad', { count: state.errorCount, problems: f.integer(state.errorCount) })}
      </div>
      {state.kind === 'unmapped' && (
        <Suspense fallback={<Skeleton height={480} />}>
          <MappingForm
            unmapped={state}
            onOpen={(mapping, choices) => void openMapped(mapping, choices)}
            onCancel={cancel}
          />
        </Suspense>
      )}
      {state.kind !== 'unmapped' && state.kind !== 'reading' && <KeptMappings />}
      {state.kind === 'bad' && (
        <>
          {unmapped && (
            <p className={styles.line}>
              {t('mapping.mapped')}
              <Button onClick={changeMapping}>{t('mapping.change')}</Button>
            </p>
          )}
          {state.problems.some(({ rule }) => rule === 'looks_like_gb18030') && (
            <p className={styles.line}>
              {t('own.gb18030')}
              <Button onClick={() => void openAsGb18030()}>{t('own.asGb18030')}</Button>
            </p>
          )}
          <ProblemList
            title={t('own.problems')}
            problems={state.problems}
            count={state.errorCount}
          />
        </>
      )}
    </div>
  );
}
