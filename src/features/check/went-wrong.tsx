import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { complaintsPages } from '@/api/complaints';
import type { ComplaintsPage } from '@/contract/complaints';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat } from '@/i18n/use-format';
import { Section } from '@/ui/section';
import { CountBars } from './count-bars';
import { Explained } from './explained';
import { GotBack } from './got-back';
import { Sentences } from './sentences';
import { Loaded } from '@/ui/loaded';
import { Speed } from './speed';
import styles from './went-wrong.module.css';

// the pattern, not the whole list
const CATEGORIES_SHOWN = 4;
// of two or three there is no "most"
const ENOUGH_FOR_MOST = 5;
const LEFT_OUT = ['dismissed', 'withdrawn', 'wave', 'repeat'] as const;

interface WentWrongProps {
  detail: StreamerDetail;
  window: string;
}

/** What people complained of, what they got and how fast. */
export function WentWrong({ detail, window }: WentWrongProps) {
  const { t } = useTranslation('card');
  const { streamerId, summary } = detail;
  // counted ones only, so that what was found not to hold says nothing about the seller
  const query = useInfiniteQuery(
    complaintsPages(streamerId, { window, counted: ['counted'], limit: 1 }),
  );
  return (
    <Section title={t('wrong.title')}>
      <div className={styles.parts}>
        <Loaded query={query}>{({ pages: [page] }) => page && <About page={page} />}</Loaded>
        {summary.complaints.counted > 0 && (
          <>
            <GotBack outcomes={summary.outcomes} />
            <Speed waiting={summary.firstResponse} />
          </>
        )}
      </div>
    </Section>
  );
}

function About({ page: { counts, facets } }: { page: ComplaintsPage }) {
  const { t } = useTranslation(['card', 'domain']);
  const format = useFormat();
  if (counts.received === 0) {
    return (
      <>
        <p>{t('wrong.none')}</p>
        <p className={styles.hint}>{t('wrong.noneHint')}</p>
      </>
    );
  }
  const leftOut = LEFT_OUT.filter((why) => counts.leftOut[why] > 0).map((why) =>
    t(`wrong.leftOutOf.${why}`, { n: format.integer(counts.leftOut[why]) }),
  );
  const categories = facets.category
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  const [top] = categories;
  const others = categories.slice(CATEGORIES_SHOWN).reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <p>
        <Sentences>
          {[
            t(counts.counted === counts.received ? 'wrong.receivedAll' : 'wrong.received', {
              count: counts.received,
              formatted: format.integer(counts.received),
              counted: format.integer(counts.counted),
            }),
            t('common:caveat'),
          ]}
        </Sentences>
      </p>
      {top && counts.counted >= ENOUGH_FOR_MOST && (
        <p>
          {t('wrong.most', {
            category: t(`domain:complaintCategory.${top.value}`),
            n: format.integer(top.count),
            counted: format.integer(counts.counted),
          })}
        </p>
      )}
      <Explained summary={t('counted')}>
        <p>{t('wrong.how')}</p>
        {leftOut.length > 0 && (
          <p>{t('wrong.leftOut', { what: leftOut.join(t('wrong.comma')) })}</p>
        )}
      </Explained>
      {categories.length > 0 && (
        <div className={styles.part}>
          <h3>{t('wrong.about')}</h3>
          <p className={styles.hint}>
            {t('wrong.aboutHint', { n: format.integer(counts.counted) })}
          </p>
          <CountBars
            total={counts.counted}
            rows={categories.slice(0, CATEGORIES_SHOWN).map(({ value, count }) => ({
              key: value,
              label: t(`domain:complaintCategory.${value}`),
              count,
            }))}
          />
          {others > 0 && (
            <p className={styles.hint}>
              {t('wrong.otherCategories', { count: others, formatted: format.integer(others) })}
            </p>
          )}
        </div>
      )}
    </>
  );
}
