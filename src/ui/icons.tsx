import type { ReactNode } from 'react';

interface IconProps {
  size?: number;
}

/** Decorative: the words beside an icon carry its meaning. */
function icon(children: ReactNode) {
  return function Icon({ size = 18 }: IconProps) {
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
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
export const CloseIcon = icon(<path d="m5 5 10 10M15 5 5 15" />);
export const CheckIcon = icon(<path d="m4 10.5 4 4 8-9" />);
export const DownloadIcon = icon(<path d="M10 3v9m-4-4 4 4 4-4M4 16.5h12" />);
export const LinkIcon = icon(
  <path d="M8.5 11.5a3 3 0 0 0 4.3 0l2.6-2.6a3 3 0 0 0-4.3-4.3L10 5.7m1.5 2.8a3 3 0 0 0-4.3 0l-2.6 2.6a3 3 0 0 0 4.3 4.3l1.1-1.1" />,
);
export const TableIcon = icon(<path d="M3 4.5h14v11H3zM3 8.5h14M8 8.5v7" />);
export const ChartIcon = icon(<path d="M3 3v14h14M6.5 13l3-4 3 2 4-6" />);
export const ScalesIcon = icon(
  <path d="M10 3v14m-3.5 0h7M4 5.5h12M4 5.5 1.8 11.500a2.3 2.3 0 0 0 4.4 0zm12 0-2.2 6a2.3 2.3 0 0 0 4.4 0z" />,
);
export const ChevronDownIcon = icon(<path d="m5 7.5 5 5 5-5" />);
export const SunIcon = icon(
  <path d="M10 13.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM10 2v1.6m0 12.8V18m8-8h-1.6M3.6 10H2m13.7-5.7-1.1 1.1M5.4 14.6l-1.1 1.1m11.4 0-1.1-1.1M5.4 5.4 4.3 4.3" />,
);
export const MoonIcon = icon(<path d="M16.5 12A7 7 0 0 1 8 3.5a7 7 0 1 0 8.5 8.5Z" />);
export const SystemIcon = icon(<path d="M3 4.5h14v9H3zM7.5 17h5m-2.5-3.5V17" />);
export const FlaskIcon = icon(
  <path d="M8 3h4m-3 0v5l-4.5 7.5A1 1 0 0 0 5.4 17h9.2a1 1 0 0 0 .9-1.5L11 8V3M6.7 12.5h6.6" />,
);
export const StarIcon = icon(
  <path d="m10 2.5 2.3 4.800 5.200.700-3.800 3.700.900 5.200L10 14.400l-4.600 2.500.900-5.200L2.500 8l5.200-.700z" />,
);
export const StarredIcon = icon(
  <path
    fill="currentColor"
    d="m10 2.5 2.3 4.800 5.200.700-3.800 3.700.900 5.200L10 14.400l-4.600 2.500.900-5.200L2.500 8l5.200-.700z"
  />,
);
export const BookmarkIcon = icon(<path d="M5 3h10v14l-5-3.500L5 17z" />);
export const CommandIcon = icon(<path d="m4 6 4 4-4 4m6 0h6" />);
export const FilterIcon = icon(<path d="M3 5h14l-5.5 6.5V16l-3 1.5v-6z" />);

/** Severity by shape: an octagon stops, a triangle warns, a shield passes, a dashed ring cannot tell. */
export const SeriousIcon = icon(
  <>
    <path d="M7 2.5h6L17.5 7v6L13 17.5H7L2.5 13V7z" />
    <path d="M10 6.2v4.6m0 2.6v.1" />
  </>,
);
export const CautionIcon = icon(
  <>
    <path d="M10 3 18 16.5H2z" />
    <path d="M10 8v3.6m0 2.2v.1" />
  </>,
);
export const ClearIcon = icon(
  <>
    <path d="M10 2.5 16.5 5v4.8c0 3.6-2.6 6.3-6.5 7.7-3.900-1.400-6.500-4.100-6.500-7.700V5z" />
    <path d="m7 9.800 2.200 2.200 3.800-4.200" />
  </>,
);
export const UnsureIcon = icon(
  <>
    <circle cx="10" cy="10" r="7.500" strokeDasharray="2.600 2.3" />
    <path d="M8 8.200a2 2 0 1 1 2.800 1.900c-.500.300-.800.700-.800 1.300m0 2.200v.1" />
  </>,
);
export const MenuIcon = icon(<path d="M3 5.5h14M3 10h14M3 14.5h14" />);
