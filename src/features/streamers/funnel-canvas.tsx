import { useCallback, useMemo, useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import type { Funnel } from '@/contract/funnel';
import { useFormat } from '@/i18n/use-format';
import styles from './funnel-canvas.module.css';
import { FunnelChart } from './funnel-chart';
import { FunnelLimitLabels } from './funnel-limit-labels';
import { FunnelPointer } from './funnel-pointer';
import type { Domain, Region } from './funnel-plot';

export interface FunnelCanvasProps {
  funnel: Funnel;
  domain: Domain;
  height: number;
  window: string;
  onRegion: (region: Region) => void;
}

/** The plot as it is looked at and worked with. Its code comes with the chart library, when it is first shown. */
export function FunnelCanvas({ funnel, domain, height, window, onRegion }: FunnelCanvasProps) {
  const format = useFormat();
  const navigate = useNavigate();
  const [layer, setLayer] = useState<HTMLDivElement | null>(null);
  const open = useCallback(
    (streamerId: string) =>
      void navigate({ to: '/streamers/$streamerId', params: { streamerId }, search: { window } }),
    [navigate, window],
  );
  const last = funnel.limits.at(-1);
  const above = useMemo(
    () => (
      <>
        {last && (
          <FunnelLimitLabels
            limit={last}
            benchmark={funnel.benchmark}
            benchmarkText={format.decimal(funnel.benchmark)}
          />
        )}
        {layer && (
          <FunnelPointer
            points={funnel.points}
            layer={layer}
            window={window}
            onOpen={open}
            onRegion={onRegion}
          />
        )}
      </>
    ),
    [last, funnel, format, layer, window, open, onRegion],
  );
  return (
    <div className={styles.canvas}>
      <FunnelChart funnel={funnel} domain={domain} height={height} formatCount={format.compact}>
        {above}
      </FunnelChart>
      <div className={styles.layer} ref={setLayer} />
    </div>
  );
}
