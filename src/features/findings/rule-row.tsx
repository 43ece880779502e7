import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FINDING_SPECS } from '@/domain/finding-rules';
import { useFormat, useLanguage } from '@/i18n/use-format';
import { FindingCitation } from '@/ui/finding-citation';
import { IntervalBar } from '@/ui/interval-bar';
import type { RuleRow as Row } from './rule-groups';
import styles from './rule-row.module.css';
import type { FindingsSearch } from './search';
import { StatusBar } from './status-bar';

interface RuleRowProps {
  row: Row;
  search: FindingsSearch;
  /** The right end of every row's interval. */
  max: number;
}

/** One rule over the market: how many meet it, the share that doesn't, and the way to who that is. */
export function RuleRow({ row, search, max }: RuleRowProps) {
  const { t } = useTranslation(['findings', 'rule', 'domain']);
  const format = useFormat();
  const language = useLanguage();
  const { rule, notMet, met, unknown, nothing, judged, things, inForceFrom } = row;
  const { subject, limits } = FINDING_SPECS[rule];
  const title = t(`rule:${rule}`);
  const judgedAll = notMet + met + unknown;
  const shown = { count: notMet, formatted: format.integer(notMet) };
  return (
    <li className={styles.rule}>
      <div>
        <h4>{title}</h4>
        <FindingCitation cited={row} />
        <details className={styles.limits}>
          <summary>{t('limitsTitle')}</summary>
          <p>{limits[language]}</p>
        </details>
      </div>
      {judged === null ? (
        <p className={styles.none}>{t('market.notInForce', { date: format.date(inForceFrom) })}</p>
      ) : judgedAll === 0 ? (
        <p className={styles.none}>{t('market.nobody')}</p>
      ) : (
        <>
          <div>
            <StatusBar row={row} />
            <p className={styles.detail}>
              {t('market.things', {
                things: t(`things.${subject}`),
                broken: format.integer(things.decided - things.satisfied),
                decided: format.integer(things.decided),
              })}
              {things.undecided > 0 &&
                ` · ${t('counts.undecided', { undecided: format.integer(things.undecided) })}`}
              {nothing > 0 &&
                ` · ${t('market.nothing', { count: nothing, formatted: format.integer(nothing) })}`}
            </p>
          </div>
          <Share row={row} max={max} />
          {notMet > 0 && (
            <Link
              to="/streamers"
              search={{ ...search, breaks: [rule] }}
              className={styles.open}
              aria-label={t('market.openNotMetOf', { ...shown, rule: title })}
            >
              {t('market.openNotMet', shown)}
            </Link>
          )}
        </>
      )}
    </li>
  );
}

function Share({ row: { share, notMet, met }, max }: Pick<RuleRowProps, 'row' | 'max'>) {
  const { t } = useTranslation('findings');
  const format = useFormat();
  if (!share) return <p className={styles.none}>{t('market.noShare')}</p>;
  const interval = `${format.percent(share.low)}–${format.percent(share.high)}`;
  return (
    <div className={styles.share}>
      <p>
        <span className={styles.detail}>{t('market.share')}</span>{' '}
        <strong>{format.percent(share.estimate)}</strong>
      </p>
      <IntervalBar
        rate={share}
        max={max}
        format={(value) => format.percent(value)}
        label={`${t('market.share')}: ${format.percent(share.estimate)}, 95%: ${interval}`}
      />
      <p className={styles.detail}>
        {t('market.interval', { interval })}
        <br />
        {t('market.shareOf', {
          notMet: format.integer(notMet),
          decided: format.integer(notMet + met),
        })}
      </p>
    </div>
  );
}
