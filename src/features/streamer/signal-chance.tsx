import { useTranslation } from 'react-i18next';
import type { SignalEvidence } from '@/contract/authenticity';
import { useFormat } from '@/i18n/use-format';
import styles from './signal-card.module.css';
import { useChance } from './use-chance';

const LEAST_EXPECTED = 0.1;

/** How many broadcasts are unusual, beside what is usual, and how surprising that is. */
export function SignalChance({ evidence }: { evidence: SignalEvidence }) {
  const { t } = useTranslation('authenticity');
  const format = useFormat();
  const chance = useChance();
  const { told, unusual, usualShare, tail, adjustedTail, peers } = evidence;
  if (usualShare === null || tail === null || adjustedTail === null || !peers) return null;
  const counts = { told: format.integer(told), unusual: format.integer(unusual) };
  if (unusual === 0) return <p className={styles.count}>{t('countNone', counts)}</p>;
  const expected = usualShare * told;
  return (
    <div className={styles.chance}>
      <p className={styles.count}>
        {t('count', {
          ...counts,
          share: format.percent(usualShare, 1),
          expected:
            expected < LEAST_EXPECTED
              ? t('expectedFewer', { number: format.decimal(LEAST_EXPECTED, 1) })
              : t('expected', { number: format.decimal(expected, 1) }),
        })}
      </p>
      <dl>
        <dt>{t('chance')}</dt>
        <dd>
          {chance(tail)} ({t('chanceFive', { chance: chance(adjustedTail) })})
        </dd>
        <dt>{t('asFar')}</dt>
        <dd>
          {t('asFarOf', {
            asFar: format.integer(peers.asFar),
            streamers: format.integer(peers.streamers),
          })}
        </dd>
      </dl>
    </div>
  );
}
