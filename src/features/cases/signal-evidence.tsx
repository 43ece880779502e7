import { useTranslation } from 'react-i18next';
import type { SignalDetail } from '@/contract/signals';
import { useFormat } from '@/i18n/use-format';
import { ChartFrame } from '@/ui/chart-frame';
import { Unknown } from '@/ui/unknown';
import { useSignalWords } from '@/ui/use-signal-words';
import styles from './evidence.module.css';
import { SignalWeeksChart } from './signal-weeks-chart';
import { SignalWeeksTable } from './signal-weeks-table';

/** A signal as it stood: when it left its course, by how much, and its weeks. */
export function SignalEvidence({ signal }: { signal: SignalDetail }) {
  const { t } = useTranslation('cases');
  const format = useFormat();
  const { size, weeks } = signal;
  const words = useSignalWords();
  const decimal = (value: unknown) =>
    typeof value === 'number' ? format.decimal(value, 2) : <Unknown />;
  const integer = (value: unknown) =>
    typeof value === 'number' ? format.integer(value) : <Unknown />;
  const columns = [
    {
      key: 'weekStart',
      label: t('signal.week'),
      format: (value: unknown) => format.date(String(value)),
    },
    ...(['observed', 'expected', 'exposure', 'statistic', 'limit'] as const).map((key) => ({
      key,
      label: t(`signal.${key}`),
      align: 'end' as const,
      format: key === 'observed' || key === 'exposure' ? integer : decimal,
    })),
    {
      key: 'signalled',
      label: t('signal.outside'),
      format: (value: unknown) => (value === true ? t('signal.yes') : ''),
    },
  ];
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
      <ChartFrame
        title={t('signal.title')}
        caption={t('signal.caption')}
        columns={columns}
        rows={weeks.map((week) => ({ ...week }))}
        fileName={`signal-${signal.signalId}`}
      >
        <SignalWeeksChart signal={signal} name={`${t('signal.title')}: ${words.what(signal)}`} />
      </ChartFrame>
      <div className={styles.printed}>
        <SignalWeeksTable weeks={weeks} title={words.what(signal)} />
      </div>
    </>
  );
}
