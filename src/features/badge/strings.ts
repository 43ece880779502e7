import type { BadgeSearch } from './search';

/** The badge's words; it stands on other people's pages and takes only what it says. */
export async function badgeStrings(language: BadgeSearch['lang']) {
  const [{ default: badge }, { verdict }] =
    language === 'zh'
      ? await Promise.all([import('@/i18n/zh/badge.json'), import('@/i18n/zh/domain.json')])
      : await Promise.all([import('@/i18n/en/badge.json'), import('@/i18n/en/domain.json')]);
  return { ...badge, verdict };
}
export type BadgeStrings = Awaited<ReturnType<typeof badgeStrings>>;

/** Puts values in place of `{{name}}`, as the app's own strings have them. */
export const fill = (text: string, values: Record<string, string>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
