import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { Button } from './button';
import type { Page } from './collect-rows';
import styles from './list-controls.module.css';
import { DownloadIcon } from './tool-icons';
import { useRowsExport, type RowsExportOf } from './use-rows-export';

/** Writes every row of a list as a file, all pages of it, or none. */
export function RowsExport<Query, Row, Of extends Page<Row>>(props: RowsExportOf<Query, Row, Of>) {
  const { total } = props;
  const { t } = useTranslation('export');
  const format = useFormat();
  const { state, start, cancel } = useRowsExport(props);
  const told = {
    rows: format.integer('rows' in state ? state.rows : 0),
    total: format.integer(total),
  };
  return (
    <div className={styles.controls}>
      {state.kind === 'running' ? (
        <Button onClick={cancel}>{t('cancel')}</Button>
      ) : (
        <Button disabled={total === 0} onClick={() => void start()}>
          <DownloadIcon size={16} />
          {t('start', told)}
        </Button>
      )}
      <output>{state.kind !== 'idle' && t(state.kind, told)}</output>
    </div>
  );
}
