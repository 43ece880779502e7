export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** As the page's `lang` has it. */
export const HTML_LANG = { zh: 'zh-CN', en: 'en' } as const;

const STORED_AS = 'castcheck.language';

export function isLanguage(text: string | null | undefined): text is Language {
  return text === 'zh' || text === 'en';
}

function remembered(): string | null {
  try {
    return localStorage.getItem(STORED_AS);
  } catch {
    return null;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(STORED_AS, language);
  } catch {
    // a page without storage still switches; it only forgets
  }
}

/** The remembered language, else the browser's, else Chinese. */
export function firstLanguage(): Language {
  const stored = remembered();
  if (isLanguage(stored)) return stored;
  const known = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage);
  return known ?? 'zh';
}
