import { useState } from 'react';
import styles from './demo-panel.module.css';

interface ChoiceProps<Value extends string> {
  name: string;
  legend: string;
  hint?: string;
  values: readonly Value[];
  current: Value;
  nameOf: (value: Value) => string;
  choose: (value: Value) => Promise<unknown>;
}

/** One of several ways in which the mock API can behave. */
export function Choice<Value extends string>({
  name,
  legend,
  hint,
  values,
  current,
  nameOf,
  choose,
}: ChoiceProps<Value>) {
  // shows at once what was chosen, while the API takes it in
  const [chosen, setChosen] = useState<Value | null>(null);
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      <div className={styles.values}>
        {values.map((value) => (
          <label key={value} className={styles.value}>
            <input
              type="radio"
              name={name}
              checked={(chosen ?? current) === value}
              onChange={() => {
                setChosen(value);
                const settled = () => setChosen(null);
                choose(value).then(settled, settled);
              }}
            />
            {nameOf(value)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
