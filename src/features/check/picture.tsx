import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { IconArray } from './icon-array';
import { markedCells } from './marked-cells';
import styles from './picture.module.css';
import { Sentences } from './sentences';
import type { ToldRate } from './told-fact';

/** The sentence's numbers as dots, beside those of similar sellers; the scale is said below. */
export function Picture({ told: { code, frequency } }: { told: ToldRate }) {
  const { t } = useTranslation('check');
  const format = useFormat();
  const { every, here, peers } = frequency;
  const { each } = markedCells(0, every);
  const sides = [
    { who: t('facts.here'), count: here, quiet: false },
    ...(peers === null ? [] : [{ who: t('facts.similar'), count: peers, quiet: true }]),
  ];
  return (
    <figure className={styles.picture}>
      <div className={styles.sides}>
        {sides.map(({ who, count, quiet }) => (
          <div key={who}>
            <IconArray
              count={count}
              every={every}
              quiet={quiet}
              label={t('picture.label', {
                who,
                n: format.integer(count),
                every: format.integer(every),
              })}
            />
            {/* said by the sentence and the picture's name */}
            <p aria-hidden="true">{who}</p>
          </div>
        ))}
      </div>
      <figcaption>
        <Sentences>
          {[
            t(code === 'slow_handling' ? 'picture.complaints' : 'picture.orders', {
              count: each,
              formatted: format.integer(each),
              every: format.integer(every),
            }),
            t(`picture.filled.${code}`),
          ]}
        </Sentences>
      </figcaption>
    </figure>
  );
}
