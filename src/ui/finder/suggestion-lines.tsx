import { useTranslation } from 'react-i18next';
import type { Suggestion } from '@/contract/meta';
import { useFormat } from '@/i18n/use-format';
import { Highlighted } from '@/ui/highlighted';
import { VerdictBadge } from '@/ui/verdict-badge';
import styles from './suggestion-lines.module.css';
import { useSuggestionPlace } from './use-suggestions';

/** One who may be meant, with all that tells a namesake apart. */
export function SuggestionLines({ item }: { item: Suggestion }) {
  const { t } = useTranslation(['finder', 'domain']);
  const f = useFormat();
  const place = useSuggestionPlace();
  const { displayName, hit, verdict, mainCategory, followers } = item;
  const more = [
    mainCategory && t('sells', { category: t(`domain:category.${mainCategory}`) }),
    followers !== null && t('followers', { count: followers, formatted: f.compact(followers) }),
  ].filter(Boolean);
  return (
    <>
      <span className={styles.first}>
        <span className={styles.name}>
          <Highlighted text={displayName} hits={hit ? [hit] : []} />
        </span>
        <span className={styles.verdict}>
          <VerdictBadge kind={verdict} />
        </span>
      </span>
      <span className={styles.place}>{place(item)}</span>
      {more.length > 0 && <span className={styles.more}>{more.join(' · ')}</span>}
    </>
  );
}
