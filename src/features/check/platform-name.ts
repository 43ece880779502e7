import type { StreamerDetail } from '@/contract/streamer';
import type { Language } from '@/i18n/i18n';

/** A platform's name in the language on screen. */
export function platformName(platform: StreamerDetail['platform'], language: Language): string {
  return language === 'zh' ? platform.nameZh : platform.nameEn;
}
