import type { ReactNode } from 'react';
import { STROKE_WIDTH, TONE_SHAPE, type Tone } from './verdict-shapes';

interface IconProps {
  size?: number;
}

/** Decorative: the words beside an icon carry its meaning. */
export function icon(children: ReactNode) {
  return function Icon({ size = 18 }: IconProps) {
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth={STROKE_WIDTH}
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        {children}
      </svg>
    );
  };
}

export const SearchIcon = icon(<path d="M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12Zm4.5-1.5L17 17" />);
export const CheckIcon = icon(<path d="m4 10.5 4 4 8-9" />);
export const LinkIcon = icon(
  <path d="M8.5 11.5a3 3 0 0 0 4.3 0l2.6-2.6a3 3 0 0 0-4.3-4.3L10 5.7m1.5 2.8a3 3 0 0 0-4.3 0l-2.6 2.6a3 3 0 0 0 4.3 4.3l1.1-1.1" />,
);
export const SunIcon = icon(
  <path d="M10 13.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM10 2v1.6m0 12.8V18m8-8h-1.6M3.6 10H2m13.7-5.7-1.1 1.1M5.4 14.6l-1.1 1.1m11.4 0-1.1-1.1M5.4 5.4 4.3 4.3" />,
);
export const MoonIcon = icon(<path d="M16.5 12A7 7 0 0 1 8 3.5a7 7 0 1 0 8.5 8.5Z" />);
export const SystemIcon = icon(<path d="M3 4.5h14v9H3zM7.5 17h5m-2.5-3.5V17" />);

const toneIcon = (tone: Tone) =>
  icon(
    TONE_SHAPE[tone].map(({ d, dashes }) => (
      <path key={d} d={d} strokeDasharray={dashes?.join(' ')} />
    )),
  );
export const SeriousIcon = toneIcon('serious');
export const CautionIcon = toneIcon('caution');
export const ClearIcon = toneIcon('clear');
export const UnsureIcon = toneIcon('unsure');
export const MenuIcon = icon(<path d="M3 5.5h14M3 10h14M3 14.5h14" />);
