import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { funnelQuery } from '@/api/register';
import { Button } from '@/ui/button';
import { Dimmed } from '@/ui/dimmed';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import { useMediaQuery } from '@/ui/use-media-query';
import { filtersOf, withoutRegion } from './filters';
import { FunnelFigure } from './funnel-figure';
import styles from './funnel-panel.module.css';
import { plotDomain } from './funnel-plot';
import { BOUNDS } from './region-bounds';
import { RegionForm } from './region-form';
import type { RegisterSearch } from './search';
import { useKept } from '@/ui/use-kept';
import { useRetry } from '@/ui/use-retry';

const HEIGHT = 440;
const NARROW_HEIGHT = 320;
const ROOMY_HEIGHT = 640;
const ROOMY = '(min-width: 1900px) and (min-height: 1000px)';

interface FunnelPanelProps {
  search: RegisterSearch;
  /** Rows of the register under the same filters; null while not known. */
  total: number | null;
  asOf: string | undefined;
  narrow: boolean;
  onChange: (change: Partial<RegisterSearch>) => void;
}

/** The register's filtered set as a funnel plot, and the area of it that the register is narrowed to. */
export function FunnelPanel({ search, total, asOf, narrow, onChange }: FunnelPanelProps) {
  const { t } = useTranslation('streamers');
  const id = useId();
  const query = useQuery(funnelQuery(filtersOf(search)));
  const retry = useRetry();
  const funnel = useKept(query.data);
  const domain = funnel && plotDomain(funnel);
  const roomy = useMediaQuery(ROOMY);
  const height = narrow ? NARROW_HEIGHT : roomy ? ROOMY_HEIGHT : HEIGHT;
  const old = query.isPlaceholderData || query.isError;
  const without = funnel && total !== null && !old ? total - funnel.streamers : 0;
  const bounded = BOUNDS.some((bound) => search[bound] !== undefined);
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {t('funnel.heading')}
      </h2>
      {query.isError && <ErrorState error={query.error} onRetry={retry} />}
      {!funnel && !query.isError && <Skeleton height={height} />}
      {funnel && (
        <Dimmed when={old}>
          {domain ? (
            <FunnelFigure
              funnel={funnel}
              domain={domain}
              height={height}
              window={search.window}
              asOf={asOf}
              without={without}
              onRegion={onChange}
            />
          ) : (
            <EmptyState title={t('funnel.empty')} />
          )}
        </Dimmed>
      )}
      <details className={styles.region}>
        <summary>{t('funnel.brush.title')}</summary>
        <RegionForm
          key={BOUNDS.map((bound) => search[bound]).join(' ')}
          bounds={search}
          onApply={onChange}
        />
      </details>
      {bounded && (
        <Button className={styles.clear} onClick={() => onChange(withoutRegion())}>
          {t('funnel.brush.clear')}
        </Button>
      )}
    </section>
  );
}
