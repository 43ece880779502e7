import { useTranslation } from 'react-i18next';
import type { ProductCategory } from '@/dataset/tables';
import { Section } from '@/ui/section';
import styles from './before-you-buy.module.css';
import { linesOf } from './lines-of';

interface BeforeYouBuyProps {
  /** What the seller sells most; null when nothing. */
  category: ProductCategory | null;
}

/** A short list to go through before paying. */
export function BeforeYouBuy({ category }: BeforeYouBuyProps) {
  const { t } = useTranslation(['check', 'domain']);
  return (
    <Section title={t('before.title')}>
      <ul className={styles.list}>
        {linesOf(t('before.general')).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {category !== null && (
        <>
          <h3 className={styles.category}>{t(`domain:category.${category}`)}</h3>
          <ul className={styles.list}>
            {linesOf(t(`before.category.${category}`)).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
