import { Link, getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { CASE_SORTS } from '@/contract/choices';
import { useFormat } from '@/i18n/use-format';
import { FilterChips } from '@/ui/filter-chips';
import { ListControls } from '@/ui/list-controls';
import { Select } from '@/ui/select';
import { useMediaQuery } from '@/ui/use-media-query';
import { useTitle } from '@/ui/use-title';
import { CASE_FACETS, activeFilters, without, withoutAny, withValues } from './case-filters';
import { CasesExport } from './cases-export';
import { CasesList } from './cases-list';
import styles from './cases-page.module.css';
import { DueSummary } from './due-summary';
import type { CasesSearch } from './search';
import { useCaseFilterWords } from './use-case-filter-words';
import { useCases } from './use-cases';

const route = getRouteApi('/cases');
const NARROW = '(max-width: 760px)';

/** Every case, what is due first at the top. Everything that a link should reopen is in the URL. */
export function CasesPage() {
  // with the words of what comes later, so that nothing shown gives way to them
  const { t } = useTranslation(['cases', 'common', 'export']);
  useTitle(t('title'));
  const format = useFormat();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const narrow = useMediaQuery(NARROW);
  const cases = useCases(search);
  const words = useCaseFilterWords(cases.rows);

  const change = useCallback(
    (part: Partial<CasesSearch>, replace = false) =>
      void navigate({ search: (old) => ({ ...old, ...part }), replace, resetScroll: false }),
    [navigate],
  );

  const active = activeFilters(search);
  const total = cases.first?.total ?? null;
  const facets = CASE_FACETS.map((name) => ({
    name,
    label: t(`facet.${name}`),
    counts: cases.first?.facets[name] ?? [],
    chosen: search[name] ?? [],
    word: (value: string) => words.value(name, value),
  }));
  const onValues = (...choice: Parameters<typeof withValues>) => change(withValues(...choice));
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <Link to="/replies">{t('replies')}</Link>
        {cases.first && <DueSummary first={cases.first} onChange={change} />}
      </div>
      <ListControls
        label={t('search.label')}
        placeholder={t('search.placeholder')}
        q={search.q}
        onChange={change}
        facets={facets}
        onValues={onValues}
        narrow={narrow}
        active={active.length}
        show={total === null ? null : t('show', { count: total, shown: format.integer(total) })}
      >
        <Select
          label={t('sort.label')}
          value={search.sort}
          options={CASE_SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
          onChange={(sort) => change({ sort })}
          inline
        />
      </ListControls>
      <FilterChips
        chips={active.map((filter) => ({
          text: words.filter(filter),
          onDrop: () => change(without(search, filter)),
        }))}
        onClear={() => change(withoutAny())}
      />
      <div className={styles.told}>
        <p role="status">
          {total !== null && t('count', { count: total, shown: format.integer(total) })}
        </p>
        {cases.first && <CasesExport search={search} total={cases.first.total} />}
      </div>
      <CasesList cases={cases} search={search} onChange={change} />
    </div>
  );
}
