import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { findingsQuery } from '@/api/findings';
import type { Findings } from '@/contract/findings';
import { FINDING_STATUSES } from '@/domain/finding-names';
import type { LookInstead } from '@/domain/finding-rules';
import { useFormat } from '@/i18n/use-format';
import { Loaded } from '@/ui/loaded';
import { Section } from '@/ui/section';
import { UndecidedRules } from '@/ui/undecided-rules';
import { FindingItem } from './finding-item';
import styles from './findings.module.css';
import { TABS } from './search';
import { useDossierSearch } from './use-dossier-search';

const route = getRouteApi('/streamers/$streamerId');

/** What the records say of each rule, not met first; folded, those with nothing to judge and those that can't be decided at all. */
export function FindingsPanel({ streamerId }: { streamerId: string }) {
  const { t } = useTranslation('findings');
  const format = useFormat();
  const { search } = useDossierSearch();
  const query = useQuery(findingsQuery(streamerId, search.window));
  return (
    <Section id="findings" title={t('panel.title')} note={t('reading')}>
      <Loaded query={query} height={480}>
        {({ items }) => {
          const { telling, quiet } = inOrder(items);
          const count = (status: string) =>
            format.integer(telling.filter((item) => item.status === status).length);
          return (
            <>
              <p className={styles.summary}>
                {t('panel.summary', {
                  notMet: count('not_met'),
                  cannotTell: count('cannot_tell'),
                  met: count('met'),
                })}
              </p>
              <Items items={telling} streamerId={streamerId} />
              {quiet.length > 0 && (
                <details
                  className={styles.quiet}
                  open={quiet.some(({ rule }) => rule === search.finding)}
                >
                  <summary>{t('panel.quiet', { count: quiet.length })}</summary>
                  <Items items={quiet} streamerId={streamerId} />
                </details>
              )}
            </>
          );
        }}
      </Loaded>
      <UndecidedRules Lead={LeadTo} />
    </Section>
  );
}

function Items({ items, streamerId }: { items: Findings['items']; streamerId: string }) {
  return (
    <ul className={styles.list}>
      {items.map((finding) => (
        <FindingItem key={finding.rule} finding={finding} streamerId={streamerId} />
      ))}
    </ul>
  );
}

function inOrder(items: Findings['items']) {
  const isQuiet = ({ because }: Findings['items'][number]) =>
    because === 'nothing' || because === 'not_in_force';
  const rank = ({ status }: Findings['items'][number]) => FINDING_STATUSES.indexOf(status);
  return {
    telling: items.filter((item) => !isQuiet(item)).toSorted((a, b) => rank(a) - rank(b)),
    quiet: items.filter(isQuiet),
  };
}

/** The part of the dossier that shows what a rule without an answer is about. */
function LeadTo({ to }: { to: LookInstead }) {
  const { t } = useTranslation('findings');
  const { streamerId } = route.useParams();
  const { search } = useDossierSearch();
  const tab = TABS.find((one) => one === to);
  if (!tab) return null;
  return (
    <Link
      to="/streamers/$streamerId"
      params={{ streamerId }}
      search={{ window: search.window, tab }}
    >
      {t(`undecided.${to}`)}
    </Link>
  );
}
