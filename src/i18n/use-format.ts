import { useTranslation } from 'react-i18next';
import { formatIn } from './format';
import type { Language } from './language';

/** The language on screen. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.resolvedLanguage === 'en' ? 'en' : 'zh';
}

/** The formatters of the language on screen. */
export function useFormat() {
  return formatIn(useLanguage());
}
