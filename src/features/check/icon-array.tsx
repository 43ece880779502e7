import { useId } from 'react';
import styles from './icon-array.module.css';
import { markedCells } from './marked-cells';

interface IconArrayProps {
  count: number;
  /** A power of ten. */
  every: number;
  /** What it shows, in words. */
  label: string;
  quiet?: boolean;
}

/** `count` of `every` dots filled: how much of the whole that is. */
export function IconArray({ count, every, label, quiet = false }: IconArrayProps) {
  const id = useId();
  const { columns, rows, marked } = markedCells(count, every);
  const dot = <rect x="0.12" y="0.12" width="0.76" height="0.76" />;
  return (
    <svg
      className={styles.array}
      data-quiet={quiet || undefined}
      viewBox={`0 0 ${columns} ${rows}`}
      role="img"
      aria-label={label}
    >
      <defs>
        {(['empty', 'filled'] as const).map((kind) => (
          <pattern
            key={kind}
            id={`${id}${kind}`}
            className={styles[kind]}
            width="1"
            height="1"
            patternUnits="userSpaceOnUse"
          >
            {dot}
          </pattern>
        ))}
      </defs>
      <rect width={columns} height={rows} fill={`url(#${id}empty)`} />
      {marked.map((block) => (
        <g key={`${block.x} ${block.y}`}>
          <rect {...block} className={styles.ground} />
          <rect {...block} fill={`url(#${id}filled)`} />
        </g>
      ))}
    </svg>
  );
}
