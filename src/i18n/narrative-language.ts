const HAN = /\p{Script=Han}/gu;
const LATIN_WORD = /[A-Za-z]{2,}/g;

/** The `lang` of a text somebody typed, for its font and its reader; null when it can't be told. */
export function narrativeLanguage(text: string): 'zh-CN' | 'en' | null {
  const han = text.match(HAN)?.length ?? 0;
  const words = text.match(LATIN_WORD)?.length ?? 0;
  if (han === words) return null;
  return han > words ? 'zh-CN' : 'en';
}
