import { useTranslation } from 'react-i18next';
import type { SignalDetail } from '@/contract/signals';
import { useFormat } from '@/i18n/use-format';
import { TableScroll } from '@/ui/table-scroll';
import { Unknown } from '@/ui/unknown';
import { useSignalWords } from '@/ui/use-signal-words';
import styles from './evidence.module.css';

/** A signal as it stood: when it left its course, by how much, and its weeks. */
export function SignalEvidence({ signal }: { signal: SignalDetail }) {
  const { t } = useTranslation('cases');
  const format = useFormat();
  const { size, weeks } = signal;
  const words = useSignalWords();
  return (
    <>
      <p>
        <strong>{words.what(signal)}</strong>: {words.size(signal)}
        {' · '}
        {t('signal.counts', {
          from: format.date(signal.shiftFrom),
          observed: format.integer(size.observed),
          expected: format.decimal(size.expected, 1),
        })}
      </p>
      <p className={styles.muted}>
        {t('signal.among', {
          week: format.date(signal.firstWeek),
          signalled: format.integer(signal.signalledThatWeek),
          tested: format.integer(signal.testedThatWeek),
          rate: format.percent(signal.falseDiscoveryRate, 0),
        })}
      </p>
      <TableScroll title={words.what(signal)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('signal.week')}</th>
              {(['observed', 'expected', 'exposure', 'statistic', 'limit'] as const).map((key) => (
                <th key={key} scope="col" data-align="end">
                  {t(`signal.${key}`)}
                </th>
              ))}
              <th scope="col">{t('signal.outside')}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.weekStart}>
                <th scope="row" data-nowrap>
                  {format.date(week.weekStart)}
                </th>
                <td data-align="end">{format.integer(week.observed)}</td>
                <Decimal value={week.expected} />
                <td data-align="end">{format.integer(week.exposure)}</td>
                <Decimal value={week.statistic} />
                <Decimal value={week.limit} />
                <td>{week.signalled && t('signal.yes')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </>
  );
}

function Decimal({ value }: { value: number | null }) {
  const format = useFormat();
  return <td data-align="end">{value === null ? <Unknown /> : format.decimal(value, 2)}</td>;
}
