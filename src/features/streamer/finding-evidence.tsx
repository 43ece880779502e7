import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { evidencePages } from '@/api/findings';
import type { FindingAnswer } from '@/contract/findings';
import { ANSWERS } from '@/domain/finding-names';
import { FINDING_SPECS } from '@/domain/finding-rules';
import { useFormat, useLanguage } from '@/i18n/use-format';
import { EmptyState } from '@/ui/empty-state';
import { FindingCitation } from '@/ui/finding-citation';
import { Loaded } from '@/ui/loaded';
import { toggled } from './complaint-facets';
import { EvidenceExport } from './evidence-export';
import { EvidenceRow } from './evidence-row';
import { FilterGroup } from './filter-group';
import styles from './findings.module.css';
import { LoadMore } from './load-more';
import { useDossierSearch } from './use-dossier-search';

/** A page of rows: most are read from the top. */
const ROWS_SHOWN = 10;

interface FindingEvidenceProps {
  finding: FindingAnswer;
  streamerId: string;
}

/** What a finding stands on: its limits and source, and every row of it, what broke it first. */
export function FindingEvidence({ finding, streamerId }: FindingEvidenceProps) {
  const { t } = useTranslation(['findings', 'rule', 'domain']);
  const format = useFormat();
  const language = useLanguage();
  const { search, change } = useDossierSearch();
  const { rule, judged } = finding;
  const { limits, columns } = FINDING_SPECS[rule];
  const asked = { window: search.window, ...(search.answer && { answer: search.answer }) };
  const query = useInfiniteQuery(evidencePages(streamerId, rule, { ...asked, limit: ROWS_SHOWN }));
  return (
    <div className={styles.evidence}>
      <FindingCitation cited={finding} holder={false} />
      <p className={styles.detail}>{limits[language]}</p>
      <p className={styles.detail}>
        {t('columns')}
        <code>{columns.join(', ')}</code>
        {judged && (
          <>
            <br />
            {t('judged', { from: format.date(judged.from), to: format.date(judged.to) })}
          </>
        )}
      </p>
      <Loaded query={query} height={160}>
        {({ pages }) => {
          const first = pages[0];
          const rows = pages.flatMap(({ items }) => items);
          if (!first) return null;
          return (
            <>
              <div className={styles.tools}>
                <FilterGroup
                  label={t('answerFilter')}
                  chosen={search.answer}
                  options={ANSWERS.filter(
                    (answer) => first.byAnswer[answer] > 0 || search.answer?.includes(answer),
                  ).map((value) => ({
                    value,
                    count: first.byAnswer[value],
                    label: t(`answer.${value}`),
                  }))}
                  onToggle={(value) => {
                    const answer = ANSWERS.find((one) => one === value);
                    if (answer) change({ answer: toggled(search.answer, answer) });
                  }}
                />
                <EvidenceExport
                  streamerId={streamerId}
                  finding={finding}
                  query={asked}
                  total={first.total}
                />
              </div>
              {rows.length === 0 ? (
                <EmptyState title={t('evidenceNone')} />
              ) : (
                <ul
                  className={styles.rows}
                  aria-label={t('evidenceLabel', { rule: t(`rule:${rule}`) })}
                >
                  {rows.map((row) => (
                    <EvidenceRow key={row.id} rule={rule} row={row} streamerId={streamerId} />
                  ))}
                </ul>
              )}
              <LoadMore query={query} shown={rows.length} total={first.total} />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
