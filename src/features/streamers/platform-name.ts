import type { StreamerRow } from '@/contract/streamers';
import type { Language } from '@/i18n/i18n';

/** A platform's name in the language on screen. */
export const platformName = (platform: StreamerRow['platform'], language: Language) =>
  language === 'zh' ? platform.nameZh : platform.nameEn;
