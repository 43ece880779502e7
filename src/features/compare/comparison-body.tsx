import { useTranslation } from 'react-i18next';
import type { Comparison } from '@/contract/comparison';
import { useFormat } from '@/i18n/use-format';
import { EmptyState } from '@/ui/empty-state';
import { MethodLink } from '@/ui/method-link';
import { Section } from '@/ui/section';
import styles from './compare.module.css';
import { Differences } from './differences';
import { Figures } from './figures';
import { Heads } from './heads';
import { lettered } from './lettered';
import { MissingNotice } from './missing-notice';
import { PeersNotice } from './peers-notice';
import { Weeks } from './weeks';

/** Everything that a comparison tells. */
export function ComparisonBody({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation('compare');
  const format = useFormat();
  const { window, asOf, methodVersion, missing } = comparison;
  const streamers = lettered(comparison.streamers);
  return (
    <div className={styles.body}>
      <ul className={styles.basis}>
        <li>{t('basis.window', { from: format.date(window.from), to: format.date(window.to) })}</li>
        <li>{t('basis.asOf', { date: format.date(asOf) })}</li>
        <li>{t('basis.method', { version: methodVersion })}</li>
        <li>
          <MethodLink figure="difference" window={window.spec} />
        </li>
      </ul>
      <MissingNotice missing={missing} />
      {streamers.length === 0 ? (
        <EmptyState title={t('empty.noneKnown')}>{t('empty.noneKnownText')}</EmptyState>
      ) : (
        <>
          <Section title={t('heads')}>
            <Heads streamers={streamers} />
          </Section>
          {streamers.length === 1 && <p className={styles.notice}>{t('empty.one')}</p>}
          <PeersNotice streamers={streamers} />
          <Figures comparison={comparison} streamers={streamers} />
          <Differences comparison={comparison} streamers={streamers} />
          <Weeks comparison={comparison} streamers={streamers} />
        </>
      )}
    </div>
  );
}
