import { useTranslation } from 'react-i18next';
import { PRODUCT_CATEGORY } from '@/dataset/tables';
import { requiredDocuments } from '@/domain/required-documents';
import { TableScroll } from '@/ui/table-scroll';
import styles from './law-page.module.css';

/** Which papers are to be reviewed before goods of a kind are sold. */
export function DocumentTable() {
  const { t } = useTranslation(['law', 'domain']);
  return (
    <section id="documents" className={styles.part} aria-labelledby="documents-title">
      <h2 id="documents-title">{t('documents.title')}</h2>
      <p className={styles.note}>{t('documents.note')}</p>
      <TableScroll title={t('documents.title')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('documents.goods')}</th>
              <th scope="col">{t('documents.documents')}</th>
            </tr>
          </thead>
          <tbody>
            {PRODUCT_CATEGORY.map((category) => {
              const own = new Set(
                requiredDocuments(category, 'own_store').map(({ document }) => document),
              );
              const names = requiredDocuments(category, 'commission').map(({ document }) => {
                const name = t(`domain:document.${document}`);
                return own.has(document) ? name : t('documents.onlyForOthers', { document: name });
              });
              return (
                <tr key={category}>
                  <th scope="row">{t(`domain:category.${category}`)}</th>
                  <td>{names.join(t('listAnd'))}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}
