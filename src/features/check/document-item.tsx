import { useTranslation } from 'react-i18next';
import { DOCUMENT_STATUSES } from '@/contract/streamer';
import { useFormat } from '@/i18n/use-format';
import { documentTone, type DocumentCounts } from './document-tone';
import { VerifiedItem } from './verified-item';

const NOT_IN_TIME = DOCUMENT_STATUSES.filter((status) => status !== 'reviewed_before_sale');

/** One kind of document: for how many products it was in order, and what was wrong with the others. */
export function DocumentItem({ counts }: { counts: DocumentCounts }) {
  const { t } = useTranslation(['card', 'domain']);
  const format = useFormat();
  const { document, products, byStatus } = counts;
  const before = byStatus.reviewed_before_sale ?? 0;
  const counted = { count: products, formatted: format.integer(products) };
  const rest = NOT_IN_TIME.flatMap((status) => {
    const count = byStatus[status] ?? 0;
    if (count === 0) return [];
    return [t(`verified.rest.${status}`, { count, formatted: format.integer(count) })];
  });
  return (
    <VerifiedItem tone={documentTone(counts)} title={t(`domain:document.${document}`)}>
      <p>
        {before === products
          ? t('verified.allBefore', counted)
          : t('verified.headline', { ...counted, before: format.integer(before) })}
      </p>
      {rest.length > 0 && <p>{rest.join(' · ')}</p>}
    </VerifiedItem>
  );
}
