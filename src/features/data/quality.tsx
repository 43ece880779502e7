import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { qualityQuery } from '@/api/data';
import { useFormat } from '@/i18n/use-format';
import { Loaded } from '@/ui/loaded';
import { Section } from '@/ui/section';
import { TableScroll } from '@/ui/table-scroll';
import styles from './data-page.module.css';
import { ProblemList } from './problem-list';

/** What the data do not tell, column by column, and what reading them warned of, row by row. */
export function QualityPart() {
  const { t } = useTranslation('data');
  const f = useFormat();
  const query = useQuery(qualityQuery());
  return (
    <Section title={t('quality.title')}>
      <Loaded query={query} height={240}>
        {({ warningCount, warnings, unknown }) => (
          <div className={styles.stack}>
            <p>
              {t('quality.warnings', { count: warningCount, warnings: f.integer(warningCount) })}
            </p>
            {warnings.length > 0 && (
              <ProblemList title={t('quality.title')} problems={warnings} count={warningCount} />
            )}
            <h3>{t('quality.unknown')}</h3>
            <p className={styles.muted}>
              {t(unknown.length > 0 ? 'quality.unknownNote' : 'quality.noUnknown')}
            </p>
            {unknown.length > 0 && (
              <div className={styles.long}>
                <TableScroll title={t('quality.unknown')}>
                  <table className={styles.narrow}>
                    <thead>
                      <tr>
                        <th scope="col">{t('quality.column')}</th>
                        <th scope="col" data-align="end">
                          {t('quality.empty')}
                        </th>
                        <th scope="col" data-align="end">
                          {t('quality.share')}
                        </th>
                        <th scope="col">{t('table')}</th>
                      </tr>
                    </thead>
                    <tbody>
                      {unknown.map(({ table, column, rows, unknown: empty }) => (
                        <tr key={`${table} ${column}`}>
                          <th scope="row">
                            <code>{column}</code>
                          </th>
                          <td data-align="end">
                            {t('quality.of', { empty: f.integer(empty), rows: f.integer(rows) })}
                          </td>
                          <td data-align="end">{f.percent(empty / rows)}</td>
                          <td>{t(`tables.${table}`)}</td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </TableScroll>
              </div>
            )}
          </div>
        )}
      </Loaded>
    </Section>
  );
}
