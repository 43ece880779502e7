import { icon } from './icons';

/*
 * Apart from the icons of the consumer's card, which loads none of these.
 */

export const CloseIcon = icon(<path d="m5 5 10 10M15 5 5 15" />);
export const DownloadIcon = icon(<path d="M10 3v9m-4-4 4 4 4-4M4 16.5h12" />);
export const TableIcon = icon(<path d="M3 4.5h14v11H3zM3 8.5h14M8 8.5v7" />);
export const ChartIcon = icon(<path d="M3 3v14h14M6.5 13l3-4 3 2 4-6" />);
export const ScalesIcon = icon(
  <path d="M10 3v14m-3.5 0h7M4 5.5h12M4 5.5 1.8 11.500a2.3 2.3 0 0 0 4.4 0zm12 0-2.2 6a2.3 2.3 0 0 0 4.4 0z" />,
);
export const ChevronDownIcon = icon(<path d="m5 7.5 5 5 5-5" />);
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
export const PasteIcon = icon(
  <path d="M7 4H4.500v13h11V4H13M7 2.500h6v3H7zM7.500 10h5m-5 3.500h3" />,
);
