import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { marketFindingsQueryOf } from '@/api/findings';
import { metaQuery } from '@/api/meta';
import type { MarketFindings } from '@/contract/findings';
import type { LookInstead } from '@/domain/finding-rules';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { ChartFrame } from '@/ui/chart-frame';
import { FilteredOut } from '@/ui/filtered-out';
import { FilterChips } from '@/ui/filter-chips';
import { Loaded } from '@/ui/loaded';
import { MethodLink } from '@/ui/method-link';
import { Section } from '@/ui/section';
import { UndecidedRules } from '@/ui/undecided-rules';
import { useTitle } from '@/ui/use-title';
import { WindowPicker } from '@/ui/window-picker';
import { FindingsControls } from './findings-controls';
import styles from './findings-page.module.css';
import { groupsOf } from './rule-groups';
import { RuleRow } from './rule-row';
import type { FindingsSearch } from './search';
import { useChosen } from './use-chosen';
import { useMarketTable } from './use-market-table';

const route = getRouteApi('/findings');

/** Every rule of the legal table over the market: how many streamers meet it, and who doesn't. */
export function FindingsPage() {
  const { t } = useTranslation(['findings', 'common']);
  useTitle(t('title'));
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const meta = useQuery(metaQuery()).data;
  const query = useQuery(marketFindingsQueryOf(search));
  const change = (part: Partial<FindingsSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), resetScroll: false });
  const chosen = useChosen(search, change);
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <WindowPicker
          value={search.window}
          onChange={(window) => change({ window })}
          {...(meta && { asOf: meta.asOf })}
        />
      </div>
      <p>
        {t('lead')} {t('reading')} <MethodLink figure="findings" />
      </p>
      <FindingsControls search={search} answer={query.data} onChange={change} />
      <FilterChips chips={chosen.chips} onClear={chosen.onClear} />
      <Loaded query={query} height={900}>
        {(answer) =>
          answer.streamers === 0 ? (
            <FilteredOut
              title={t(answer.registered === 0 ? 'market.none' : 'market.empty')}
              drops={chosen.chips}
              onClear={chosen.onClear}
              active={chosen.chips.length}
            />
          ) : (
            <Rules answer={answer} search={search} />
          )
        }
      </Loaded>
      <UndecidedRules Lead={LeadTo} />
      <div className={styles.foot}>
        <Link to="/law">{t('market.law')}</Link>
        <Button onClick={() => window.print()}>{t('market.print')}</Button>
      </div>
    </div>
  );
}

function Rules({ answer, search }: { answer: MarketFindings; search: FindingsSearch }) {
  const { t } = useTranslation(['findings', 'domain']);
  const { columns, cells } = useMarketTable();
  const { items, window } = answer;
  // every row on one scale; an interval that is wider is cut with an arrow
  const max = Math.max(0.1, ...items.map(({ share }) => (share?.estimate ?? 0) * 1.25));
  const groups = groupsOf(items);
  return (
    <Section title={t('market.title')} note={<Basis answer={answer} />}>
      <ChartFrame
        title={t('market.chart')}
        columns={columns}
        rows={groups.flatMap(({ rows }) => rows.map(cells))}
        fileName={`${t('market.file')}-${window.from}-${window.to}`}
      >
        {groups.map(({ holder, rows }) => (
          <section key={holder} className={styles.group} aria-labelledby={`of-${holder}`}>
            <h3 id={`of-${holder}`}>
              {t('market.group', { holder: t(`domain:dutyHolder.${holder}`) })}
            </h3>
            <ul>
              {rows.map((row) => (
                <RuleRow key={row.rule} row={row} search={search} max={max} />
              ))}
            </ul>
          </section>
        ))}
      </ChartFrame>
    </Section>
  );
}

/** Whom and which days the counts are of, and how the share is meant. */
function Basis({ answer }: { answer: MarketFindings }) {
  const { t } = useTranslation('findings');
  const format = useFormat();
  const { streamers, registered, window, asOf } = answer;
  return (
    <>
      {t('market.basis', {
        shown: format.integer(streamers),
        from: format.date(window.from),
        to: format.date(window.to),
        asOf: format.date(asOf),
      })}
      {streamers < registered &&
        ` · ${t('market.filtered', { registered: format.integer(registered) })}`}
      <br />
      {t('market.shareNote')}
    </>
  );
}

/** Where the market shows what a rule without an answer is about. */
function LeadTo({ to }: { to: LookInstead }) {
  const { t } = useTranslation('findings');
  const { window } = route.useSearch();
  return to === 'complaints' ? (
    <Link to="/complaints" search={{ window }}>
      {t('undecided.complaints')}
    </Link>
  ) : (
    <Link to="/streamers" search={{ window, concern: ['authenticity'] }}>
      {t('undecided.authenticity')}
    </Link>
  );
}
