import { useTranslation } from 'react-i18next';
import type { Comparison } from '@/contract/comparison';
import { Button } from '@/ui/button';
import { CopyButton } from '@/ui/copy-button';
import { OpenCaseButton } from '@/ui/open-case-button';
import styles from './compare.module.css';
import { useCompareSearch } from './use-compare-search';

/** What can be done with a comparison: share it, print it, open a case from it. */
export function Actions({ comparison }: { comparison: Comparison | undefined }) {
  const { t } = useTranslation('compare');
  const { search } = useCompareSearch();
  const streamers = comparison?.streamers ?? [];
  const names = streamers.map(({ displayName }) => displayName).join(t('caseSeparator'));
  return (
    <div className={styles.actions}>
      <OpenCaseButton
        sources={streamers.map(({ streamerId }) => ({ kind: 'streamer', streamerId }))}
        title={t('caseTitle', { names })}
        window={search.window}
      />
      <CopyButton />
      <Button onClick={() => print()}>{t('print')}</Button>
    </div>
  );
}
