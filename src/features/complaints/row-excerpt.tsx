import { useTranslation } from 'react-i18next';
import type { ExplorerComplaint } from '@/contract/explorer';
import { narrativeLanguage } from '@/i18n/narrative-language';
import { Highlighted, type Hit } from '@/ui/highlighted';
import styles from './complaint-row.module.css';
import { excerpt } from './excerpt';

type RowExcerptProps = {
  complaint: Pick<
    ExplorerComplaint,
    'narrative' | 'narrativeHits' | 'sellerResponse' | 'sellerResponseHits'
  >;
};

/** What the person said, around the first searched word; what the seller replied where the word is there. */
export function RowExcerpt({ complaint }: RowExcerptProps) {
  const { t } = useTranslation(['complaints', 'complaint']);
  const { narrative, narrativeHits, sellerResponse, sellerResponseHits } = complaint;
  return (
    <>
      {narrative === null ? (
        <p className={styles.quiet}>{t('complaint:saidNothing')}</p>
      ) : (
        <p className={styles.words} lang={narrativeLanguage(narrative) ?? undefined}>
          <Part text={narrative} hits={narrativeHits} />
        </p>
      )}
      {sellerResponse !== null && sellerResponseHits.length > 0 && (
        <p className={styles.reply}>
          <span className={styles.quiet}>{t('row.reply')}</span>{' '}
          <span lang={narrativeLanguage(sellerResponse) ?? undefined}>
            <Part text={sellerResponse} hits={sellerResponseHits} />
          </span>
        </p>
      )}
    </>
  );
}

function Part({ text, hits }: { text: string; hits: readonly Hit[] }) {
  const part = excerpt(text, hits);
  return (
    <>
      {part.before && '…'}
      <Highlighted text={part.text} hits={part.hits} />
      {part.after && '…'}
    </>
  );
}
