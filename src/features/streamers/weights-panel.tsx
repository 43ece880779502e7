import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_WEIGHT } from '@/contract/choices';
import { DIMENSIONS } from '@/domain/dimensions';
import { EQUAL_WEIGHTS, weightShares, type Weights } from '@/domain/priority';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { PartMark } from './part-mark';
import { sameWeights } from './weights';
import styles from './weights-panel.module.css';

const WAIT_MS = 250;

interface WeightsPanelProps {
  /** What the URL holds. */
  value: Weights;
  /** Called a moment after the last move: a slider on its way passes values nobody asks for. */
  onChange: (weights: Weights) => void;
}

/** How much each part of the priority index weighs, as sliders. */
export function WeightsPanel({ value, onChange }: WeightsPanelProps) {
  const { t } = useTranslation(['streamers', 'domain']);
  const format = useFormat();
  const id = useId();
  const [weights, setWeights] = useState(value);
  const sent = useRef(value);

  // the URL changed by other means than the sliders: the back button, a link
  useEffect(() => {
    if (sameWeights(value, sent.current)) return;
    sent.current = value;
    setWeights(value);
  }, [value]);

  useEffect(() => {
    if (sameWeights(weights, sent.current)) return;
    const timer = setTimeout(() => {
      sent.current = weights;
      onChange(weights);
    }, WAIT_MS);
    return () => clearTimeout(timer);
  }, [weights, onChange]);

  const shares = weightShares(weights);
  return (
    <fieldset className={styles.panel} aria-describedby={`${id}-text`}>
      <legend>{t('weights.title')}</legend>
      <p id={`${id}-text`} className={styles.text}>
        {t('weights.explain')}
      </p>
      <div className={styles.sliders}>
        {DIMENSIONS.map((dimension) => {
          const weight = weights[dimension];
          const share = format.percent(shares?.[dimension] ?? 0);
          return (
            <div key={dimension} className={styles.slider}>
              <label htmlFor={`${id}-${dimension}`} className={styles.name}>
                <PartMark dimension={dimension} />
                {t(`domain:dimension.${dimension}`)}
              </label>
              <span aria-hidden="true">{t('weights.value', { weight, share })}</span>
              <input
                id={`${id}-${dimension}`}
                type="range"
                min={0}
                max={MAX_WEIGHT}
                step={1}
                value={weight}
                aria-valuetext={t('weights.valueText', { weight, most: MAX_WEIGHT, share })}
                onChange={(event) =>
                  setWeights({ ...weights, [dimension]: event.target.valueAsNumber })
                }
              />
            </div>
          );
        })}
      </div>
      <div className={styles.foot}>
        <p className={styles.text}>{t('weights.limits')}</p>
        <output className={styles.nothing}>{!shares && t('weights.nothing')}</output>
        <Button
          disabled={sameWeights(weights, EQUAL_WEIGHTS)}
          onClick={() => setWeights(EQUAL_WEIGHTS)}
        >
          {t('weights.equal')}
        </Button>
      </div>
    </fieldset>
  );
}
