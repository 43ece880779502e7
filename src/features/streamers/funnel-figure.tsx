import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import type { Funnel } from '@/contract/funnel';
import { useFormat } from '@/i18n/use-format';
import { ChartFrame, type ChartColumn } from '@/ui/chart-frame';
import { MethodLink } from '@/ui/method-link';
import { VisuallyHidden } from '@/ui/visually-hidden';
import type { FunnelCanvasProps } from './funnel-canvas';
import styles from './funnel-figure.module.css';
import { FunnelKey } from './funnel-key';
import { statusCounts, twinRows } from './funnel-twin';

const FunnelCanvas = lazy(() =>
  import('./funnel-canvas').then((module) => ({ default: module.FunnelCanvas })),
);

interface FunnelFigureProps extends FunnelCanvasProps {
  asOf: string | undefined;
  /** Streamers of the register that have no orders, so no place on the plot. */
  without: number;
}

/** The plot with what it stands on, its table twin and its file. */
export function FunnelFigure({ asOf, without, ...canvas }: FunnelFigureProps) {
  const { t } = useTranslation(['streamers', 'domain']);
  const format = useFormat();
  const { funnel } = canvas;
  const counts = statusCounts(funnel);
  const number = (digits: number) => (value: unknown) =>
    typeof value === 'number' ? format.decimal(value, digits) : '—';
  const column = (key: string, digits?: number): ChartColumn => ({
    key,
    label: t(`funnel.table.${key}`),
    ...(digits !== undefined && { align: 'end', format: number(digits) }),
  });
  const cells = funnel.bins.length > 0;
  const columns = [
    column('name'),
    column('orders', 0),
    ...(cells ? [column('ordersTo', 0)] : []),
    column('complaints', 0),
    column('rate', 1),
    ...(cells ? [column('rateTo', 1)] : []),
    column('status'),
  ];
  const rows = twinRows(funnel, {
    status: (status) => t(`domain:funnel.${status}`),
    cell: (streamers) => t('funnel.table.cell', { count: streamers }),
  });
  return (
    <>
      <ChartFrame
        title={t('funnel.title')}
        caption={<FunnelCaption funnel={funnel} asOf={asOf} />}
        columns={columns}
        rows={rows}
        fileName={`${t('funnel.file')}-${funnel.window.from}-${funnel.window.to}`}
        height={canvas.height}
      >
        <VisuallyHidden>
          {t('funnel.summary', {
            streamers: format.integer(funnel.streamers),
            alarms: format.integer(counts.alarm_high),
            alerts: format.integer(counts.alert_high),
            low: format.integer(counts.alert_low + counts.alarm_low),
            benchmark: format.decimal(funnel.benchmark),
          })}
        </VisuallyHidden>
        <FunnelKey counts={counts} />
        <p className={styles.yAxis} aria-hidden="true">
          {t('funnel.yAxis')}
        </p>
        <FunnelCanvas {...canvas} />
        <p className={styles.hint}>
          {t('funnel.brush.hint')} <MethodLink figure="funnel" window={funnel.window.spec} />
        </p>
      </ChartFrame>
      <FunnelNotes funnel={funnel} without={without} />
    </>
  );
}

/** Which days, and whose rate the centre is. */
function FunnelCaption({ funnel, asOf }: { funnel: Funnel; asOf: string | undefined }) {
  const { t } = useTranslation(['streamers', 'domain']);
  const format = useFormat();
  const { group, window } = funnel;
  const peers = format.integer(funnel.peers);
  const basis = {
    from: format.date(window.from),
    to: format.date(window.to),
    asOf: format.date(asOf),
  };
  return (
    <>
      <span className={styles.basis}>{t('basis', basis)}</span>
      {group
        ? t('funnel.captionGroup', { category: t(`domain:category.${group}`), peers })
        : t('funnel.captionAll', { peers })}
    </>
  );
}

/** How wide the limits are and why, what is drawn as cells, and what a point is not. */
function FunnelNotes({ funnel, without }: Pick<FunnelFigureProps, 'funnel' | 'without'>) {
  const { t } = useTranslation('streamers');
  const format = useFormat();
  const { overdispersion, bins, points } = funnel;
  const inCells = (inside: boolean) =>
    bins.reduce(
      (sum, { status, streamers }) => sum + ((status === 'inside') === inside ? streamers : 0),
      0,
    );
  const [within, outside] = [inCells(true), inCells(false)];
  return (
    <ul className={styles.notes}>
      <li>
        {overdispersion > 1
          ? t('funnel.captionPhi', { phi: format.decimal(overdispersion, 2) })
          : t('funnel.captionNoPhi')}
      </li>
      {without > 0 && (
        <li>{t('funnel.without', { count: without, shown: format.integer(without) })}</li>
      )}
      {outside > 0 ? (
        <li>
          {t('funnel.captionFarthest', {
            count: points.length,
            within: format.integer(within),
            outside: format.integer(outside),
          })}
        </li>
      ) : (
        within > 0 && <li>{t('funnel.captionBins', { count: within })}</li>
      )}
      <li>{t('funnel.captionCaveat')}</li>
    </ul>
  );
}
