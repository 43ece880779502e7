import { useTranslation } from 'react-i18next';
import { PRODUCT_CATEGORY } from '@/dataset/tables';
import { RETURN_EXCEPTIONS } from '@/domain/return-exceptions';
import { useLanguage } from '@/i18n/use-format';
import { TableScroll } from '@/ui/table-scroll';
import styles from './law-page.module.css';

/** What the seven-day return means for each kind of goods. */
export function ReturnTable() {
  const { t } = useTranslation(['law', 'domain']);
  const language = useLanguage();
  return (
    <section id="return" className={styles.part} aria-labelledby="return-title">
      <h2 id="return-title">{t('return.title')}</h2>
      <p className={styles.note}>{t('return.note')}</p>
      <TableScroll title={t('return.title')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('return.goods')}</th>
              <th scope="col">{t('return.how')}</th>
              <th scope="col">{t('return.text')}</th>
            </tr>
          </thead>
          <tbody>
            {PRODUCT_CATEGORY.map((category) => {
              const { right, text } = RETURN_EXCEPTIONS[category];
              return (
                <tr key={category}>
                  <th scope="row">{t(`domain:category.${category}`)}</th>
                  <td>{t(`right.${right}`)}</td>
                  <td>{text[language]}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}
