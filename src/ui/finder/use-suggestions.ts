import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { suggestionsQuery } from '@/api/meta';
import type { Suggestion } from '@/contract/meta';
import { readShareText, shareQuery, type ShareText } from '@/domain/share-text';
import { useLanguage } from '@/i18n/use-format';
import { useDebounced } from '@/ui/use-debounced';

/** How long typed text stands still before it is asked for. */
const TYPED_MS = 120;
/**
 * While a word is being composed nothing is asked for. But many phone keyboards compose every Latin word until the
 * space after it, so that text which stands still this long counts as meant.
 */
const COMPOSED_MS = 1000;
const LONGEST_QUERY = 200;

/** How a text came into the box. */
export type Arrival = 'typed' | 'composing' | 'at once';

const WAIT_MS = { typed: TYPED_MS, composing: COMPOSED_MS, 'at once': 0 } as const;

/** A text as it is searched for. */
interface Reading {
  share: ShareText | null;
  /** Of a share text only whom it names, so that no more of it leaves the page. */
  q: string;
  /** The same as a person would say it. */
  named: string;
  /** A link alone may not tell where it leads. */
  told: boolean;
}

function read(text: string): Reading {
  const share = readShareText(text);
  if (!share) return { share, q: text.slice(0, LONGEST_QUERY), named: text, told: true };
  const named = [...share.rooms, ...share.names].join(' · ');
  return { share, q: shareQuery(share), named, told: named !== '' };
}

/** Streamers for a text. What was found for the text before stays until there is an answer. */
export function useSuggestions(text: string, arrival: Arrival = 'typed') {
  const { t } = useTranslation();
  const typed = text.trim();
  const now = useDebounced(typed, WAIT_MS[arrival]);
  const reading = useMemo(() => read(now), [now]);
  const { q } = reading;
  const found = useQuery({ ...suggestionsQuery(q), placeholderData: keepPreviousData });
  const answered = q === '' || (found.isSuccess && !found.isPlaceholderData);
  const [answeredReading, setAnsweredReading] = useState(reading);
  if (answered && answeredReading !== reading) setAnsweredReading(reading);
  const shown = answered ? reading : answeredReading;

  const given = shown.q === '' ? [] : (found.data?.items ?? []);
  /** A similar name is someone else. */
  const nothing = !given.some((item) => item.match !== 'near');
  const state = (() => {
    if (now === '') return 'idle';
    if (found.isError) return 'failed';
    if (!shown.told && nothing) return 'untold';
    if (shown.q === '') return 'looking';
    return nothing ? 'none' : 'some';
  })();
  const message = {
    idle: null,
    some: null,
    looking: t('search.looking'),
    failed: t('search.failed'),
    none: t('search.none', { q: shown.named }),
    untold: t('search.untold'),
  }[state];
  return {
    state,
    share: shown.share,
    named: shown.named,
    // what merely resembles a part of a link means nothing
    items: state === 'untold' ? [] : given,
    /** What the verdicts are over. */
    window: found.data?.window ?? null,
    /** Whether this is the answer to what stands in the box now. */
    settled: answered && now === typed && now !== '',
    nothing,
    message,
  };
}
export type Found = ReturnType<typeof useSuggestions>;

/** What tells a streamer from a namesake: platform, room, region. */
export function useSuggestionPlace(): (item: Suggestion) => string {
  const { t } = useTranslation(['common', 'domain']);
  const language = useLanguage();
  return (item) =>
    [
      language === 'zh' ? item.platform.nameZh : item.platform.nameEn,
      t('search.room', { room: item.roomId }),
      item.region && t(`domain:region.${item.region}`),
    ]
      .filter(Boolean)
      .join(' · ');
}
