import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { MergeRow } from './case-draft';
import styles from './merge-panel.module.css';
import { useFieldWords } from './use-field-words';

interface MergeChoiceProps {
  row: MergeRow;
  mine: string;
  theirs: string;
  chosen: 'mine' | 'theirs' | undefined;
  onChoose: (choice: 'mine' | 'theirs') => void;
}

/** One field: a choice where both changed it, else what is taken and from whom. */
export function MergeChoice({ row, mine, theirs, chosen, onChoose }: MergeChoiceProps) {
  const { t } = useTranslation(['cases', 'case']);
  const words = useFieldWords();
  const id = useId();
  const { field, changed, impossible } = row;
  const label = t(`case:field.${field}`);
  if (impossible || changed !== 'both') {
    const taken = impossible || changed === 'theirs' ? 'theirs' : 'mine';
    return (
      <p className={styles.settled}>
        <strong>{label}</strong>{' '}
        {t(impossible ? 'merge.impossible' : `merge.only.${taken}`, {
          value: words(field, taken === 'mine' ? mine : theirs),
          mine: words(field, mine),
        })}
      </p>
    );
  }
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      {(['theirs', 'mine'] as const).map((side) => (
        <label key={side}>
          <input type="radio" name={id} checked={chosen === side} onChange={() => onChoose(side)} />
          <span>
            <span className={styles.side}>{t(`merge.${side}`)}</span>{' '}
            {words(field, side === 'mine' ? mine : theirs)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
