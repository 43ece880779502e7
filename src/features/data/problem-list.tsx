import { useTranslation } from 'react-i18next';
import { toCsv } from '@/dataset/csv';
import { problemSentence } from '@/dataset/describe-problem';
import type { Problem } from '@/dataset/problems';
import { useFormat, useLanguage } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { downloadCsv } from '@/ui/download';
import { TableScroll } from '@/ui/table-scroll';
import { DownloadIcon } from '@/ui/tool-icons';
import styles from './data-page.module.css';

const COLUMNS = ['severity', 'file', 'row', 'column', 'value', 'rule'] as const;

/** A sentence that stands by itself; a file's name keeps its letters. */
const begun = (sentence: string) => sentence.replace(/^[a-z](?=[a-z]* )/, (a) => a.toUpperCase());

interface ProblemListProps {
  title: string;
  problems: readonly Problem[];
  /** All there are; more than are listed. */
  count: number;
}

/** What is wrong with the data: where it stands, and what to do; the first thousand, and a file of them. */
export function ProblemList({ title, problems, count }: ProblemListProps) {
  const { t } = useTranslation('data');
  const f = useFormat();
  const language = useLanguage();
  const csv = () =>
    toCsv(
      [...COLUMNS, t('problems.sentence')],
      problems.map((problem) => [
        ...COLUMNS.map((column) => problem[column]),
        problemSentence(problem, language),
      ]),
    );
  return (
    <div className={styles.stack}>
      <div className={styles.line}>
        <Button onClick={() => downloadCsv('castcheck-problems.csv', csv())}>
          <DownloadIcon size={16} />
          {t('problems.csv', { count: problems.length, rows: f.integer(problems.length) })}
        </Button>
        {count > problems.length && (
          <span>
            {t('problems.first', { shown: f.integer(problems.length), all: f.integer(count) })}
          </span>
        )}
      </div>
      <div className={styles.long}>
        <TableScroll title={title}>
          <table className={styles.problems}>
            <thead>
              <tr>
                <th scope="col">{t('problems.file')}</th>
                <th scope="col" data-align="end">
                  {t('problems.row')}
                </th>
                <th scope="col">{t('problems.column')}</th>
                <th scope="col">{t('problems.value')}</th>
                <th scope="col">{t('problems.sentence')}</th>
              </tr>
            </thead>
            <tbody>
              {problems.map((problem, index) => (
                // the list never changes
                // oxlint-disable-next-line react/no-array-index-key
                <tr key={index}>
                  <th scope="row">{problem.file}</th>
                  <td data-align="end">{problem.row === null ? '' : f.integer(problem.row)}</td>
                  <td>{problem.column}</td>
                  <td className={styles.value}>{problem.value}</td>
                  <td>
                    <strong>{t(`problems.${problem.severity}`)}</strong>{' '}
                    {begun(problemSentence(problem, language))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      </div>
    </div>
  );
}
