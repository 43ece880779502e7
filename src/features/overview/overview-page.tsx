import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { metaQuery } from '@/api/meta';
import { overviewQuery } from '@/api/overview';
import type { Overview } from '@/contract/overview';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { Loaded } from '@/ui/loaded';
import { MethodLink } from '@/ui/method-link';
import { NewestSignals } from '@/ui/newest-signals';
import { Section } from '@/ui/section';
import { useTitle } from '@/ui/use-title';
import { WindowPicker } from '@/ui/window-picker';
import { Breakdown } from './breakdown';
import { ComplaintCourses } from './complaint-courses';
import { Headline } from './headline';
import { MarketMap } from './market-map';
import styles from './overview-page.module.css';
import { useOverviewSearch } from './use-overview-search';

/** The market over a window: what happens, where, and what has changed. */
export function OverviewPage() {
  const { t } = useTranslation('overview');
  useTitle(t('title'));
  const { search, change } = useOverviewSearch();
  const meta = useQuery(metaQuery()).data;
  const query = useQuery(overviewQuery(search.window));
  const sold = query.data === undefined || query.data.orders.now !== 0;
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <WindowPicker
          value={search.window}
          onChange={(window) => change({ window }, false)}
          {...(meta && { asOf: meta.asOf })}
        />
      </div>
      <Section title={t('headlineTitle')} note={query.data && <Basis overview={query.data} />}>
        <Loaded query={query} height={420}>
          {(overview) =>
            overview.orders.now === 0 ? (
              <EmptyState
                title={t('nothingSold')}
                action={
                  search.window !== '365d' && (
                    <Button onClick={() => change({ window: '365d' }, false)}>{t('widen')}</Button>
                  )
                }
              >
                {t('nothingSoldText')}
              </EmptyState>
            ) : (
              <Headline overview={overview} />
            )
          }
        </Loaded>
      </Section>
      <NewestSignals window={search.window} />
      {sold && (
        <>
          <MarketMap />
          <Breakdown market={query.data} />
          <ComplaintCourses />
        </>
      )}
    </div>
  );
}

/** Which days, which days before, and how the intervals are meant. */
function Basis({ overview: { window, before } }: { overview: Overview }) {
  const { t } = useTranslation(['overview', 'common']);
  const format = useFormat();
  const asOf = useQuery(metaQuery()).data?.asOf;
  return (
    <>
      {t('basis', { from: format.date(window.from), to: format.date(window.to) })}
      {asOf && ` · ${t('asOf', { date: format.date(asOf) })}`}
      {' · '}
      {before
        ? t('basisBefore', { from: format.date(before.from), to: format.date(before.to) })
        : t('noBefore')}
      <br />
      {t('intervalsNote')} {t('common:caveat')}{' '}
      <MethodLink figure="market-rates" window={window.spec} />
    </>
  );
}
