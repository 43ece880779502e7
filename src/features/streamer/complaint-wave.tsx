import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Bombing } from '@/contract/bombing';
import { useFormat } from '@/i18n/use-format';
import styles from './complaint-waves.module.css';
import { useChance } from './use-chance';

// a decimal shows no less
const LEAST_SHOWN = 0.1;

/** One wave: how many by whom, how unusual, how many were dismissed, and what else it could be. */
export function ComplaintWave({ wave }: { wave: Bombing }) {
  const { t } = useTranslation('authenticity');
  const format = useFormat();
  const chance = useChance();
  const { by, from, to } = wave;
  const facts = {
    people: t('waves.peopleOf', {
      people: format.integer(wave.complainants),
      fresh: format.integer(wave.newComplainants),
    }),
    usual: t('waves.usualOf', {
      usual:
        wave.usual < LEAST_SHOWN
          ? t('below', { value: format.decimal(LEAST_SHOWN, 1) })
          : format.decimal(wave.usual, 1),
      chance: chance(wave.tail),
    }),
    dismissed: t('waves.dismissedOf', {
      dismissed: format.integer(wave.dismissed),
      decided: format.integer(wave.decided),
      bound: format.percent(wave.dismissedBound, 0),
    }),
    setAside: format.integer(wave.setAside),
  };
  return (
    <li className={styles.wave}>
      <h3>
        {t(`waves.${by}`, {
          complaints: format.integer(wave.complaints),
          people: format.integer(wave.complainants),
        })}
      </h3>
      <p className={styles.days}>
        {t('waves.days', { from: format.date(from), to: format.date(to) })}
      </p>
      <dl className={styles.facts}>
        {Object.entries(facts).map(([name, told]) => (
          <div key={name}>
            <dt>{t(`waves.${name}`)}</dt>
            <dd>{told}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.innocent}>
        <span>{t('waves.innocent')}</span> {t('waves.innocentText')}
      </p>
      <Link
        from="/streamers/$streamerId"
        to="."
        search={(old) => ({
          window: `${from}..${to}`,
          sort: old.sort,
          tab: 'complaints',
          counted: ['dismissed', 'wave'],
        })}
        resetScroll={false}
      >
        {t('waves.see')}
      </Link>
    </li>
  );
}
