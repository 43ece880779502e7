import { useLanguage } from '@/i18n/use-format';

/** What stands between two sentences: a space in English, nothing in Chinese. */
export const useSentenceGap = (): string => (useLanguage() === 'zh' ? '' : ' ');
