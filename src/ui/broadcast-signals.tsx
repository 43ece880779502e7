import { useTranslation } from 'react-i18next';
import type { SignalReading } from '@/contract/authenticity';
import styles from './broadcast-signals.module.css';
import { StatusBadge } from './status-badge';
import { useBroadcastSignal } from './use-broadcast-signal';

/** One broadcast's five signals against its peers: what they would have to mean, what is usual, how far off, what can't be told. */
export function BroadcastSignals({ readings }: { readings: readonly SignalReading[] }) {
  const { t } = useTranslation(['authenticity', 'domain']);
  const words = useBroadcastSignal();
  return (
    <ul className={styles.list} aria-label={t('reading.list')}>
      {readings.map((reading) => (
        <li key={reading.signal} className={styles.signal}>
          <strong className={styles.name}>{words.name(reading.signal)}</strong>
          <Here reading={reading} />
          <Usual reading={reading} />
          <Distance reading={reading} />
        </li>
      ))}
    </ul>
  );
}

interface ReadingProps {
  reading: SignalReading;
}

function Here({ reading: { signal, value, untold, part, whole } }: ReadingProps) {
  const words = useBroadcastSignal();
  if (value === null) {
    return <p className={styles.untold}>{untold && words.reason(signal, untold)}</p>;
  }
  return (
    <p>
      <strong>{words.value(signal, value)}</strong> · {words.meaning(signal, value)}
      <span className={styles.detail}>{words.from({ signal, part, whole })}</span>
    </p>
  );
}

function Usual({ reading: { signal, usual } }: ReadingProps) {
  const { t } = useTranslation('authenticity');
  const words = useBroadcastSignal();
  if (!usual) return <p className={styles.untold}>{t('reading.noUsual')}</p>;
  const { median, low, high } = usual;
  const value = (known: number | null) => (known === null ? '' : words.value(signal, known));
  const limits =
    low === null ? 'reading.highLimit' : high === null ? 'reading.lowLimit' : 'reading.between';
  return (
    <p>
      {t('reading.median', { value: value(median) })}
      <span className={styles.detail}>
        {t(limits, { value: value(low ?? high), low: value(low), high: value(high) })}
      </span>
    </p>
  );
}

function Distance({ reading: { value, usual, deviations, beyond } }: ReadingProps) {
  const { t } = useTranslation('authenticity');
  const words = useBroadcastSignal();
  if (value === null || !usual) return null;
  return (
    <p>
      {beyond ? (
        <StatusBadge tone="caution">{t('reading.unusual')}</StatusBadge>
      ) : (
        t('reading.ordinary')
      )}
      <span className={styles.detail}>
        {deviations === null
          ? t('chart.farthest')
          : t(deviations < 0 ? 'chart.under' : 'chart.above', {
              distance: words.distance(deviations),
            })}
      </span>
    </p>
  );
}
