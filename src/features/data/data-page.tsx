import { useQuery } from '@tanstack/react-query';
import { Suspense, lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { metaQuery } from '@/api/meta';
import { Loaded } from '@/ui/loaded';
import { Skeleton } from '@/ui/skeleton';
import { useTitle } from '@/ui/use-title';
import styles from './data-page.module.css';
import { Download } from './download';
import { LoadedData } from './loaded-data';
import { QualityPart } from './quality';

/** Data of one's own take the demo's place; a real API's they do not. */
const OwnData = import.meta.env.LIVE
  ? null
  : lazy(() => import('./own-data').then((module) => ({ default: module.OwnData })));

/** What every figure stands on: which data are loaded, what they do not tell, and how to take them along. */
export function DataPage() {
  const { t } = useTranslation('data');
  useTitle(t('title'));
  const meta = useQuery(metaQuery());
  return (
    <div className={styles.page}>
      <header className={styles.stack}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p>{t('lead')}</p>
      </header>
      {OwnData && (
        <Suspense fallback={<Skeleton height={240} />}>
          <OwnData />
        </Suspense>
      )}
      <Loaded query={meta} height={480}>
        {(data) => (
          <div className={styles.parts}>
            <LoadedData meta={data} />
            <QualityPart />
            <Download
              meta={data}
              rows={Object.values(data.rowCounts).reduce((sum, rows) => sum + rows, 0)}
            />
          </div>
        )}
      </Loaded>
    </div>
  );
}
