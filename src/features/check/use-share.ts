import { useFormat } from '@/i18n/use-format';

/** Words a share in (0, 1] for a reader who wants no decimals, without making little into nothing or most into all. */
export function useShare(): (share: number) => string {
  const format = useFormat();
  return (share) => {
    if (share < 0.01) return `<${format.percent(0.01, 0)}`;
    if (share > 0.99 && share < 1) return `>${format.percent(0.99, 0)}`;
    return format.percent(share, 0);
  };
}
