import { useTranslation } from 'react-i18next';
import type { Change } from '@/contract/overview';
import styles from './change-mark.module.css';
import type { FigureName } from './search';
import { useFigureWords } from './use-figure-words';

interface ChangeMarkProps {
  name: FigureName;
  change: Change;
  /** Without the interval: where room is short. It is told on pointing, and in the table twin. */
  brief?: boolean;
  /** The least decimals; the figure's own where it is left out. */
  digits?: number;
}

const ARROW = { up: '▲', down: '▼', none: '◆' };
const HOLLOW = { up: '△', down: '▽', none: '◇' };

/** A change against the window before: which way, how much, and whether chance could have made it. */
export function ChangeMark({ name, change, brief = false, digits }: ChangeMarkProps) {
  const { t } = useTranslation('overview');
  const words = useFigureWords();
  const { beyondChance, difference } = change;
  const way = difference > 0 ? 'up' : difference < 0 ? 'down' : 'none';
  const worded = words.change(name, change, digits);
  return (
    <span
      className={styles.change}
      data-beyond={beyondChance}
      data-brief={brief}
      title={brief ? worded.interval : undefined}
    >
      <span aria-hidden="true" className={styles.arrow}>
        {(beyondChance ? ARROW : HOLLOW)[way]}
      </span>
      <span className={styles.size}>{worded.difference}</span>
      {!brief && <span>{worded.interval}</span>}
      <span className={styles.verdict}>{t(beyondChance ? 'beyondChance' : 'withinChance')}</span>
    </span>
  );
}
