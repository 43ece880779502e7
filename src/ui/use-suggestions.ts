import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { suggestionsQuery } from '@/api/meta';
import type { Suggestion } from '@/contract/meta';
import { readShareText, shareQuery } from '@/domain/share-text';
import { useLanguage } from '@/i18n/use-format';
import { useDebounced } from './use-debounced';

const DEBOUNCE_MS = 120;
const LONGEST_QUERY = 200;

/** Of a share text only whom it names, so that no more of what was pasted leaves the page; else the text itself. */
function askedFor(text: string): string {
  const share = readShareText(text);
  return (share && shareQuery(share)) || text.slice(0, LONGEST_QUERY);
}

/** Streamers for what is being typed. */
export function useSuggestions(text: string) {
  const { t } = useTranslation();
  const typed = askedFor(text.trim());
  const q = useDebounced(typed, DEBOUNCE_MS);
  const found = useQuery({ ...suggestionsQuery(q), placeholderData: keepPreviousData });
  const items = q === '' ? [] : (found.data?.items ?? []);
  const settled = found.isSuccess && !found.isPlaceholderData && q === typed;
  /** A similar name is someone else. */
  const nothing = settled && !items.some((item) => item.match !== 'near');
  const message = () => {
    if (q === '') return null;
    if (found.isPending) return t('search.looking');
    if (found.isError) return t('search.failed');
    return nothing ? t('search.none', { q }) : null;
  };
  return { q, items, settled, nothing, message: message() };
}

/** What tells a streamer from a namesake: platform, room, region; and that the name is only similar. */
export function useSuggestionPlace(): (item: Suggestion) => string {
  const { t } = useTranslation(['common', 'domain']);
  const language = useLanguage();
  return (item) =>
    [
      language === 'zh' ? item.platform.nameZh : item.platform.nameEn,
      t('search.room', { room: item.roomId }),
      item.region && t(`domain:region.${item.region}`),
      item.match === 'near' && t('search.near'),
    ]
      .filter(Boolean)
      .join(' · ');
}
