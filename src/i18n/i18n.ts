import i18next, { use as extend, type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const STORED_AS = 'castcheck.language';

const files = import.meta.glob<{ default: Record<string, unknown> }>('./{zh,en}/*.json');

/** One small chunk a language and feature, fetched when first needed. */
const lazyFiles: BackendModule = {
  type: 'backend',
  init() {
    // nothing to prepare
  },
  async read(language: string, namespace: string) {
    const load = files[`./${language}/${namespace}.json`];
    if (!load) throw new Error(`No strings ${language}/${namespace}`);
    return (await load()).default;
  },
};

function isLanguage(text: string | null | undefined): text is Language {
  return text === 'zh' || text === 'en';
}

function remembered(): string | null {
  try {
    return localStorage.getItem(STORED_AS);
  } catch {
    return null;
  }
}

/** The remembered language, else the browser's, else Chinese. */
function firstLanguage(): Language {
  const stored = remembered();
  if (isLanguage(stored)) return stored;
  const known = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage);
  return known ?? 'zh';
}

const htmlLang = { zh: 'zh-CN', en: 'en' } as const;

/** Starts i18next; the strings themselves arrive by language and feature. */
export async function startI18n(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    if (!isLanguage(language)) return;
    document.documentElement.lang = htmlLang[language];
    try {
      localStorage.setItem(STORED_AS, language);
    } catch {
      // a page without storage still switches; it only forgets
    }
  });
  await extend(lazyFiles)
    .use(initReactI18next)
    .init({
      lng: firstLanguage(),
      supportedLngs: LANGUAGES,
      fallbackLng: false,
      ns: ['common', 'domain'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
}
