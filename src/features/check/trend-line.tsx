import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { trendQuery } from '@/api/trend';
import type { Trend } from '@/contract/trend';
import { useFormat } from '@/i18n/use-format';
import { CautionIcon, ClearIcon, UnsureIcon } from '@/ui/icons';
import { Loaded } from '@/ui/loaded';
import { Explained } from './explained';
import { Sentences } from './sentences';
import styles from './trend-line.module.css';

const LOOK = {
  worse: { tone: 'caution', Icon: CautionIcon },
  better: { tone: 'clear', Icon: ClearIcon },
  no_clear_change: { tone: 'unsure', Icon: UnsureIcon },
  cannot_tell: { tone: 'unsure', Icon: UnsureIcon },
} as const;

type Half = NonNullable<Trend['halves']>['earlier'];

interface TrendLineProps {
  streamerId: string;
  window: string;
}

/** Whether it gets better or worse, in words; only what chance hardly explains is called a change. */
export function TrendLine({ streamerId, window }: TrendLineProps) {
  const { t } = useTranslation('card');
  const query = useQuery(trendQuery(streamerId, window));
  return (
    <div>
      <h3 className={styles.title}>{t('trend.title')}</h3>
      <Loaded query={query} height={48}>
        {({ complaints, qualityRefunds }) => (
          <>
            <Line what="complaints" trend={complaints} />
            {/* of these a change is news, and nothing else */}
            {(qualityRefunds.direction === 'worse' || qualityRefunds.direction === 'better') && (
              <Line what="refunds" trend={qualityRefunds} />
            )}
            <Explained summary={t('trend.how.summary')}>
              <How trend={complaints} />
            </Explained>
          </>
        )}
      </Loaded>
    </div>
  );
}

function Line({ what, trend }: { what: 'complaints' | 'refunds'; trend: Trend }) {
  const { t } = useTranslation('card');
  const format = useFormat();
  const { direction, halves } = trend;
  const { tone, Icon } = LOOK[direction];
  const changed = direction === 'worse' || direction === 'better';
  const half = (which: 'earlier' | 'later', { events, orders }: Half) =>
    t(`trend.${which}.${what}`, {
      count: events,
      formatted: format.integer(events),
      orders: format.integer(Math.round(orders)),
    });
  return (
    <p className={styles.line} data-tone={tone}>
      <Icon size={22} />
      <span>
        <Sentences>
          {[
            t(`trend.${what}.${direction}`),
            ...(changed && halves
              ? [half('earlier', halves.earlier), half('later', halves.later)]
              : []),
          ]}
        </Sentences>
      </span>
    </p>
  );
}

function How({ trend: { halves } }: { trend: Trend }) {
  const { t } = useTranslation('card');
  const format = useFormat();
  return (
    <>
      <p>{t('trend.how.halves')}</p>
      {halves && (
        <ul className={styles.halves}>
          {[halves.earlier, halves.later].map(({ from, to, events, orders }) => (
            <li key={from}>
              {t('trend.how.half', {
                from: format.date(from),
                to: format.date(to),
                count: events,
                formatted: format.integer(events),
                orders: format.integer(Math.round(orders)),
              })}
            </li>
          ))}
        </ul>
      )}
      <p>{t('trend.how.orders')}</p>
      <p>{t('trend.how.chance')}</p>
    </>
  );
}
