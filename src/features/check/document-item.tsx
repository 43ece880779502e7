import { useTranslation } from 'react-i18next';
import { DOCUMENT_STATUSES } from '@/contract/choices';
import { useFormat } from '@/i18n/use-format';
import { documentTone, type DocumentCounts } from './document-tone';
import { Explained } from './explained';
import { VerifiedItem } from './verified-item';
import styles from './verified-item.module.css';

const NOT_IN_TIME = DOCUMENT_STATUSES.filter((status) => status !== 'reviewed_before_sale');

/** One kind of document: for how many products it was in order, what was wrong with the others, and which those are. */
export function DocumentItem({ counts }: { counts: DocumentCounts }) {
  const { t } = useTranslation(['card', 'domain']);
  const format = useFormat();
  const { document, products, byStatus, notInTime } = counts;
  const before = byStatus.reviewed_before_sale ?? 0;
  const counted = { count: products, formatted: format.integer(products) };
  const rest = NOT_IN_TIME.flatMap((status) => {
    const count = byStatus[status] ?? 0;
    if (count === 0) return [];
    return [t(`verified.rest.${status}`, { count, formatted: format.integer(count) })];
  });
  const others = products - before - notInTime.length;
  return (
    <VerifiedItem tone={documentTone(counts)} title={t(`domain:document.${document}`)}>
      <p>
        {before === products
          ? t('verified.allBefore', counted)
          : t('verified.headline', { ...counted, before: format.integer(before) })}
      </p>
      {rest.length > 0 && <p>{rest.join(' · ')}</p>}
      {notInTime.length > 0 && (
        <Explained summary={t('verified.which', { document: t(`domain:document.${document}`) })}>
          <ul className={styles.goods}>
            {notInTime.map(({ productId, productTitle, status, orders }) => (
              <li key={productId}>
                <strong>{productTitle}</strong>
                <span>
                  {t(`verified.stood.${status}`)} ·{' '}
                  {t('verified.sold', { count: orders, formatted: format.integer(orders) })}
                </span>
              </li>
            ))}
          </ul>
          {others > 0 && (
            <p>{t('verified.others', { count: others, formatted: format.integer(others) })}</p>
          )}
        </Explained>
      )}
    </VerifiedItem>
  );
}
