import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withChosen } from '@/dataset/kept-mappings';
import type { Mapping } from '@/dataset/mapping';
import { parseDate } from '@/dataset/parse-cells';
import type { FileChoice } from '@/dataset/propose-mapping';
import type { TableName } from '@/dataset/schema';
import { storedMappings, storeMappings } from '@/dataset/stored-mappings';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { TextField } from '@/ui/text-field';
import styles from './mapping.module.css';
import { FileMapping } from './file-mapping';
import { missingColumns, missingTables, newestDay, toMapping, withTable } from './mapping-state';
import { ProblemList } from './problem-list';
import type { Unmapped } from './reading-worker';
import { VALUE_LABELS as labels } from './value-labels';

interface MappingFormProps {
  unmapped: Unmapped;
  onOpen: (mapping: Mapping, choices: FileChoice[]) => void;
  onCancel: () => void;
}

/** What each of somebody's files and columns is, as proposed and to be corrected; nothing is read before it is said. */
export function MappingForm({ unmapped, onOpen, onCancel }: MappingFormProps) {
  const { survey } = unmapped;
  const { files, meta, problems } = survey;
  const { t } = useTranslation('data');
  const f = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [choices, setChoices] = useState(unmapped.choices);
  const [title, setTitle] = useState(meta.title);
  const [saidAsOf, setAsOf] = useState(meta.asOf);
  const [fictional, setFictional] = useState(meta.fictional);
  const [keep, setKeep] = useState(true);
  const newest = newestDay(files, choices);
  const asOf = saidAsOf ?? newest ?? '';

  const absent = missingTables(choices).map(({ name }) => name);
  const empty = absent.filter((name) => name !== 'platforms' && name !== 'streamers');
  const wanting = [
    title.trim() === '' && t('mapping.noTitle'),
    'rule' in parseDate(asOf) && t('mapping.noAsOf'),
    absent.includes('streamers') && t('mapping.noStreamers'),
    choices.some((choice) => missingColumns(choice).length > 0) && t('mapping.noColumns'),
  ].filter((reason) => reason !== false);
  const open = () => {
    if (keep) {
      const chosen = files.flatMap((file, at) => {
        const choice = choices[at];
        return choice ? [[file, choice] as const] : [];
      });
      storeMappings(withChosen(storedMappings(), chosen));
    }
    onOpen(toMapping(survey, choices, { title: title.trim(), asOf, fictional }), choices);
  };
  const change = (at: number, choice: FileChoice) =>
    setChoices((before) => before.map((one, place) => (place === at ? choice : one)));
  const changeTable = (at: number, table: TableName | null) => {
    const file = files[at];
    if (file) setChoices((before) => withTable(before, at, table, { file, labels }));
  };
  return (
    <div className={styles.form}>
      <h3 ref={heading} tabIndex={-1}>
        {t('mapping.title')}
      </h3>
      <p>{t('mapping.lead')}</p>
      <div className={styles.meta}>
        <TextField
          label={t('mapping.name')}
          hint={t('mapping.nameHint')}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <TextField
          type="date"
          label={t('mapping.asOf')}
          hint={
            newest === null
              ? t('mapping.asOfHint')
              : t('mapping.asOfNewest', { date: f.date(newest) })
          }
          value={asOf}
          onChange={(event) => setAsOf(event.target.value)}
        />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={fictional}
            onChange={(event) => setFictional(event.target.checked)}
          />
          {t('mapping.fictional')}
        </label>
      </div>
      <ul className={styles.files}>
        {files.map((file, at) => (
          <FileMapping
            key={file.file}
            file={file}
            choice={choices[at] ?? { table: null, columns: [] }}
            labels={labels}
            first={at === 0}
            onTable={(table) => changeTable(at, table)}
            onChange={(choice) => change(at, choice)}
          />
        ))}
      </ul>
      {empty.length > 0 && (
        <p>
          {t('mapping.emptyTables', {
            tables: empty.map((name) => t(`tables.${name}`)).join(t('listAnd')),
          })}
        </p>
      )}
      {absent.includes('platforms') && <p>{t('mapping.ownPlatforms')}</p>}
      {problems.length > 0 && (
        <>
          <p>{t('mapping.unreadable')}</p>
          <ProblemList
            title={t('mapping.unreadableTitle')}
            problems={problems}
            count={problems.length}
          />
        </>
      )}
      <label className={styles.check}>
        <input type="checkbox" checked={keep} onChange={(event) => setKeep(event.target.checked)} />
        {t('mapping.keep')}
      </label>
      <div role="status">
        {wanting.length > 0 && (
          <>
            <p>{t('mapping.notYet')}</p>
            <ul className={styles.wanting}>
              {wanting.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div className={styles.line}>
        <Button look="primary" disabled={wanting.length > 0} onClick={open}>
          {t('mapping.open')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </div>
  );
}
