import { useTranslation } from 'react-i18next';
import { TABLES } from '@/contract/data';
import type { Meta } from '@/contract/meta';
import { useFormat } from '@/i18n/use-format';
import { Section } from '@/ui/section';
import { TableScroll } from '@/ui/table-scroll';
import styles from './data-page.module.css';

/** What is on screen: whose data, up to when, real or not, how many rows of what. */
export function LoadedData({ meta }: { meta: Meta }) {
  const { t } = useTranslation('data');
  const f = useFormat();
  const sources = meta.sources.map(({ title }) => title).join(t('listAnd'));
  const licences = meta.licenses.map(({ title, name }) => title ?? name).join(t('listAnd'));
  const facts = [
    ['name', meta.title],
    ['asOf', f.date(meta.asOf)],
    ['kind', t(meta.fictional ? 'loaded.fictional' : 'loaded.real')],
    ['sources', sources || t('loaded.none')],
    ['licences', licences || t('loaded.none')],
    ['method', meta.methodVersion],
  ] as const;
  return (
    <Section title={t('loaded.title')}>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`loaded.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <TableScroll title={t('loaded.rows')}>
        <table className={styles.narrow}>
          <thead>
            <tr>
              <th scope="col">{t('table')}</th>
              <th scope="col" data-align="end">
                {t('loaded.rows')}
              </th>
            </tr>
          </thead>
          <tbody>
            {TABLES.map((table) => (
              <tr key={table}>
                <th scope="row">{t(`tables.${table}`)}</th>
                <td data-align="end">{f.integer(meta.rowCounts[table] ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </Section>
  );
}
