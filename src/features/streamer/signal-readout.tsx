import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SignalEvidence } from '@/contract/authenticity';
import styles from './signal-plot.module.css';

interface SignalReadoutProps {
  point: SignalEvidence['points'][number] | null;
  describe: (point: SignalEvidence['points'][number]) => string;
}

/** The mark that is pointed at, in words, and the way to its other signals. */
export function SignalReadout({ point, describe }: SignalReadoutProps) {
  const { t } = useTranslation('authenticity');
  return (
    <p className={styles.readout}>
      {point ? (
        <>
          {describe(point)}{' '}
          <Link
            from="/streamers/$streamerId"
            to="."
            search={(old) => ({ ...old, broadcast: point.broadcastId })}
            replace
            resetScroll={false}
          >
            {t('chart.open')}
          </Link>
        </>
      ) : (
        t('chart.hint')
      )}
    </p>
  );
}
