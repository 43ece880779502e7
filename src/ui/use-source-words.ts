import { useTranslation } from 'react-i18next';
import type { EvidenceSource } from '@/contract/cases';
import { useFormat } from '@/i18n/use-format';

const KINDS = ['streamer', 'signal', 'complaint', 'broadcast'] as const;

/** Sources of evidence in words: how many of each kind, and the window of the figures. */
export function useSourceWords() {
  const { t, i18n } = useTranslation(['case', 'common']);
  const format = useFormat();

  const windowWords = (window: string) => {
    const [from, to] = window.split('..');
    return to === undefined
      ? t(`common:window.${window}`, { defaultValue: window })
      : `${format.date(from)} – ${format.date(to)}`;
  };

  return (sources: readonly EvidenceSource[], window: string): string => {
    const parts = KINDS.flatMap((kind) => {
      const count = sources.filter((source) => source.kind === kind).length;
      return count === 0 ? [] : [t(`open.${kind}`, { count, window: windowWords(window) })];
    });
    return new Intl.ListFormat(i18n.language).format(parts);
  };
}
