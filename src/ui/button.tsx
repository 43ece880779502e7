import { clsx } from 'clsx';
import type { ButtonHTMLAttributes } from 'react';
import styles from './button.module.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` once a view at most; `quiet` has no border. */
  look?: 'plain' | 'primary' | 'quiet';
  /** An icon alone: give it an aria-label. */
  iconOnly?: boolean;
}

export function Button({
  look = 'plain',
  iconOnly = false,
  className,
  type,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type ?? 'button'}
      className={clsx(styles.button, styles[look], iconOnly && styles.iconOnly, className)}
      {...rest}
    />
  );
}
