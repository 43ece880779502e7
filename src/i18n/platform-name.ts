import type { Platform } from '@/dataset/tables';
import type { Language } from './language';

/** A platform's name in the language on screen. */
export const platformName = (
  platform: Pick<Platform, 'nameZh' | 'nameEn'>,
  language: Language,
): string => (language === 'zh' ? platform.nameZh : platform.nameEn);
