import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { useTitle } from '@/ui/use-title';
import { DossierHeader } from './dossier-header';
import styles from './dossier.module.css';
import { DossierTabs } from './dossier-tabs';
import { Enforcements } from './enforcements';
import { TabContent } from './tab-content';
import { VerdictPanel } from './verdict-panel';
import { Who } from './who';

/** Who, the verdict and what it stands on; then the evidence, a tab at a time. */
export function Dossier({ streamer }: { streamer: StreamerDetail }) {
  const { t } = useTranslation('streamer');
  useTitle(t('title', { name: streamer.displayName }));
  return (
    <article className={styles.dossier}>
      <DossierHeader streamer={streamer} />
      <div className={styles.columns}>
        <VerdictPanel streamer={streamer} />
        <div className={styles.column}>
          <Enforcements streamer={streamer} />
          <Who streamer={streamer} />
        </div>
      </div>
      <DossierTabs />
      <TabContent streamer={streamer} />
    </article>
  );
}
