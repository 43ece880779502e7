import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { COMPLAINT_OUTCOME } from '@/dataset/tables';
import { useFormat } from '@/i18n/use-format';
import { CountBars } from './count-bars';
import { Explained } from './explained';
import styles from './went-wrong.module.css';

const OUTCOMES = [...COMPLAINT_OUTCOME, 'unknown'] as const;

interface GotBackProps {
  outcomes: StreamerDetail['summary']['outcomes'];
}

/** What customers got, over the complaints that are closed. */
export function GotBack({ outcomes }: GotBackProps) {
  const { t } = useTranslation(['card', 'domain']);
  const format = useFormat();
  const { closed, byOutcome, askedMoney, askedMoneyGotNone } = outcomes;
  return (
    <div className={styles.part}>
      <h3>{t('wrong.got')}</h3>
      <p className={styles.hint}>
        {closed === 0
          ? t('wrong.noneClosed')
          : t('wrong.gotHint', { count: closed, formatted: format.integer(closed) })}
      </p>
      {closed > 0 && (
        <CountBars
          total={closed}
          rows={OUTCOMES.filter((outcome) => byOutcome[outcome] > 0).map((outcome) => ({
            key: outcome,
            label:
              outcome === 'unknown' ? t('wrong.unknownOutcome') : t(`domain:outcome.${outcome}`),
            count: byOutcome[outcome],
          }))}
        />
      )}
      {closed > 0 && (
        <Explained summary={t('counted')}>
          <p>{t('wrong.gotHow')}</p>
        </Explained>
      )}
      {askedMoney > 0 && (
        <p>
          {t(`wrong.askedMoney.${howMany(askedMoneyGotNone, askedMoney)}`, {
            count: askedMoney,
            none: format.integer(askedMoneyGotNone),
            asked: format.integer(askedMoney),
          })}
        </p>
      )}
    </div>
  );
}

/** How many of those who asked for money got any. */
function howMany(gotNone: number, asked: number): 'all' | 'some' | 'none' {
  if (gotNone === 0) return 'all';
  return gotNone === asked ? 'none' : 'some';
}
