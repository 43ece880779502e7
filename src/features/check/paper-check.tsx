import { useTranslation } from 'react-i18next';
import type { ReviewsPage } from '@/contract/dossier';
import type { ReviewDocument } from '@/dataset/tables';
import type { Check } from '@/domain/before-buying';
import { useFormat, useLanguage } from '@/i18n/use-format';
import { RuleReferences } from '@/ui/rule-reference';
import styles from './before-you-buy.module.css';

interface PaperCheckProps {
  document: ReviewDocument;
  check: Check;
  /** How it stood when this seller's goods were sold; null where nothing of theirs needed it. */
  counts: ReviewsPage['byDocument'][number] | null;
  /** The counts have come. */
  known: boolean;
}

/** A paper there should be, how to look at it oneself, and what the card says of it. */
export function PaperCheck({ document, check, counts, known }: PaperCheckProps) {
  const { t } = useTranslation(['before', 'domain']);
  const format = useFormat();
  const language = useLanguage();
  const before = counts?.byStatus.reviewed_before_sale ?? 0;
  const said = counts
    ? t(before === counts.products ? 'said.allBefore' : 'said.headline', {
        count: counts.products,
        formatted: format.integer(counts.products),
        before: format.integer(before),
      })
    : t('said.none');
  return (
    <li>
      <strong>{t(`domain:document.${document}`)}</strong> {check.text[language]}
      {known && <p className={styles.said}>{t('cardSays', { said })}</p>}
      {check.rule && <RuleReferences ids={[check.rule]} />}
    </li>
  );
}
