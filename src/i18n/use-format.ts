import i18next from 'i18next';
import { useSyncExternalStore } from 'react';
import { formatIn } from './format';
import type { Language } from './language';

function subscribe(onChange: () => void): () => void {
  i18next.on('languageChanged', onChange);
  return () => i18next.off('languageChanged', onChange);
}
const current = (): Language => (i18next.resolvedLanguage === 'en' ? 'en' : 'zh');

/** The language on screen. Without what `useTranslation` does besides: a table asks in every cell. */
export const useLanguage = (): Language => useSyncExternalStore(subscribe, current, current);

/** The formatters of the language on screen. */
export function useFormat() {
  return formatIn(useLanguage());
}
