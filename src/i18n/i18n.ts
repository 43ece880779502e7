import i18next, { loadNamespaces, use as extend, type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { firstLanguage, HTML_LANG, isLanguage, LANGUAGES, rememberLanguage } from './language';

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

let started: Promise<unknown> = Promise.resolve();

/** Starts i18next, in the reader's language unless one is given; strings arrive by language and feature. */
export async function startI18n(language = firstLanguage()): Promise<void> {
  i18next.on('languageChanged', (changed) => {
    // without a page where the frames of the build are drawn
    if (!isLanguage(changed) || typeof document === 'undefined') return;
    document.documentElement.lang = HTML_LANG[changed];
    rememberLanguage(changed);
  });
  started = extend(lazyFiles)
    .use(initReactI18next)
    .init({
      lng: language,
      supportedLngs: LANGUAGES,
      fallbackLng: false,
      ns: ['common', 'domain'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
  await started;
}

/** Has a feature's strings at hand before they are asked for. */
export async function loadStrings(features: readonly string[]): Promise<void> {
  await started;
  await loadNamespaces([...features]);
}
