import { useTranslation } from 'react-i18next';
import type { Authenticity, SignalEvidence } from '@/contract/authenticity';
import { ChartFrame } from '@/ui/chart-frame';
import { useBroadcastSignal } from '@/ui/use-broadcast-signal';
import { useCells } from '@/ui/use-cells';
import { plotLines } from './plot-lines';
import { plotScale } from './plot-scale';
import styles from './signal-card.module.css';
import { SignalChance } from './signal-chance';
import { SignalPlot } from './signal-plot';
import { UntoldNote } from './untold-note';

interface SignalCardProps {
  evidence: SignalEvidence;
  authenticity: Authenticity;
  streamerId: string;
}

/** One signal: what the figures would have to mean, its broadcasts against the peers, how surprising, and what else it could be. */
export function SignalCard({ evidence, authenticity, streamerId }: SignalCardProps) {
  const { t } = useTranslation('authenticity');
  const cells = useCells();
  const words = useBroadcastSignal();
  const { signal, told, part, whole, usual, points } = evidence;
  const { window } = authenticity;
  const scale = plotScale(points);
  const value = (cell: unknown) => (typeof cell === 'number' ? words.value(signal, cell) : '');
  const columns = [
    { key: 'started', label: t('table.started'), format: cells.instant },
    { key: 'value', label: t('table.value'), align: 'end' as const, format: value },
    {
      key: 'deviations',
      label: t('table.deviations'),
      align: 'end' as const,
      format: cells.decimal,
    },
    ...(['median', 'low', 'high'] as const).map((key) => ({
      key,
      label: t(`table.${key}`),
      align: 'end' as const,
      format: value,
    })),
    { key: 'unusual', label: t('table.unusual'), format: cells.yesNo },
  ];
  return (
    <li className={styles.card}>
      <ChartFrame
        title={words.name(signal)}
        caption={
          told > 0 &&
          whole > 0 && (
            <span className={styles.meaning}>
              <strong>{words.meaning(signal, part / whole)}</strong>
              {usual && <span>{words.peersMeaning(signal, usual.median)}</span>}
              <span>{words.from({ signal, part, whole })}</span>
            </span>
          )
        }
        columns={columns}
        rows={points.map(({ startedAt, value: known, deviations, beyond }) => ({
          started: startedAt,
          value: known,
          deviations,
          median: usual?.median ?? null,
          low: usual?.low ?? null,
          high: usual?.high ?? null,
          unusual: beyond !== null,
        }))}
        fileName={`${streamerId}-${signal}-${window.from}-${window.to}`}
      >
        {told === 0 && <p className={styles.cannot}>{t('cannotTell')}</p>}
        {told > 0 && !usual && <p className={styles.cannot}>{t('noUsual')}</p>}
        {told > 0 && usual && (
          <SignalPlot
            evidence={evidence}
            lines={plotLines(usual, scale)}
            window={window}
            scale={scale}
          />
        )}
      </ChartFrame>
      <SignalChance evidence={evidence} />
      <UntoldNote evidence={evidence} broadcasts={authenticity.broadcasts} />
      <p className={styles.innocent}>
        <span>{t('innocent.label')}</span> {t(`innocent.${signal}`)}
      </p>
    </li>
  );
}
