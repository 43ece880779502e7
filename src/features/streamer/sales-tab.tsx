import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { seriesQuery } from '@/api/dossier';
import { useFormat } from '@/i18n/use-format';
import { EmptyState } from '@/ui/empty-state';
import { Section } from '@/ui/section';
import { Broadcasts } from './broadcasts';
import { Loaded } from '@/ui/loaded';
import { SalesFigures } from './sales-figures-panel';
import { SalesShares } from './sales-shares';
import { SalesWeeks } from './sales-weeks';
import type { TabProps } from './tab-content';
import { useDossierSearch } from './use-dossier-search';
import { WidenWindow } from './widen-window';

/** What was sold: figures, weeks, shares, and each broadcast. */
export function SalesTab({ streamer }: TabProps) {
  const { t } = useTranslation('streamer');
  const format = useFormat();
  const { search } = useDossierSearch();
  const series = useQuery({
    ...seriesQuery(streamer.streamerId, search.window),
    placeholderData: keepPreviousData,
  });
  const { window, summary } = streamer;
  if (summary.sales.broadcasts === 0) {
    return (
      <EmptyState
        title={t('sales.none', { from: format.date(window.from), to: format.date(window.to) })}
        action={<WidenWindow />}
      />
    );
  }
  return (
    <>
      <Section title={t('sales.title')}>
        <SalesFigures sales={summary.sales} />
      </Section>
      <Section title={t('sales.weeks')} note={t('sales.weeksNote')}>
        <Loaded query={series} height={560}>
          {(weeks) => <SalesWeeks series={weeks} streamerId={streamer.streamerId} />}
        </Loaded>
      </Section>
      <SalesShares sales={summary.sales} streamerId={streamer.streamerId} />
      <Broadcasts streamerId={streamer.streamerId} />
    </>
  );
}
