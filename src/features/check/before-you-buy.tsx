import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reviewsPages } from '@/api/dossier';
import type { StreamerDetail } from '@/contract/streamer';
import { CATEGORY_CHECKS, DOCUMENT_CHECKS, GENERAL_CHECKS } from '@/domain/before-buying';
import { requiredDocuments } from '@/domain/required-documents';
import { Select } from '@/ui/select';
import styles from './before-you-buy.module.css';
import { CheckList } from './check-list';
import { PaperCheck } from './paper-check';

interface BeforeYouBuyProps {
  detail: StreamerDetail;
  window: string;
}

/** What to look at before paying: always, for this kind of goods, and which papers there should be. */
export function BeforeYouBuy({ detail, window }: BeforeYouBuyProps) {
  const { t } = useTranslation(['before', 'domain']);
  const { streamerId, summary } = detail;
  const { categories, roles } = summary.sales;
  const sold = categories.toSorted((a, b) => b.orders - a.orders).map(({ category }) => category);
  const [chosen, choose] = useState(summary.mainCategory ?? sold[0]);
  const category = chosen ?? null;
  const role = roles.toSorted((a, b) => b.orders - a.orders)[0]?.role ?? 'commission';
  // the counts that the card shows above
  const { data } = useInfiniteQuery(reviewsPages(streamerId, { window, limit: 1 }));
  const counts = data?.pages[0]?.byDocument;
  return (
    <div className={styles.parts}>
      <div>
        <h3>{t('always')}</h3>
        <CheckList checks={GENERAL_CHECKS} />
      </div>
      {category !== null && (
        <>
          {sold.length > 1 && (
            <Select
              label={t('category')}
              value={category}
              options={sold.map((value) => ({ value, label: t(`domain:category.${value}`) }))}
              onChange={choose}
            />
          )}
          <div>
            <h3>{t('forGoods', { category: t(`domain:category.${category}`) })}</h3>
            <CheckList checks={CATEGORY_CHECKS[category]} />
          </div>
          <div>
            <h3>{t('papers')}</h3>
            <ul className={styles.list}>
              {requiredDocuments(category, role).map(({ document }) => (
                <PaperCheck
                  key={document}
                  document={document}
                  check={DOCUMENT_CHECKS[document]}
                  counts={counts?.find((one) => one.document === document) ?? null}
                  known={counts !== undefined}
                />
              ))}
            </ul>
            <p>
              <Link to="." search={(before) => before} hash="verified">
                {t('toVerified')}
              </Link>
            </p>
          </div>
        </>
      )}
    </div>
  );
}
