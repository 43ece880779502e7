import type { Language } from '@/i18n/language';
import type { FirstPage } from './first-page';

type Kind = FirstPage['kind'] | 'other';
type PerLanguage = Record<Language, string[]>;

/** What the page needs first, by name below `base`, as the build has made it. */
export interface BootPlan {
  /** With a slash at its end. */
  base: string;
  /** Whether the build has a demo's first answers beside it. */
  demo: boolean;
  /** Whether `config.json` beside the page says where its API is. */
  configFile: boolean;
  /** The app's own script, and what it stands on in the order it runs. */
  entry: string;
  beneath: string[];
  /** A page's own scripts and style sheets. */
  files: Record<Kind, string[]>;
  /** What every page says. */
  strings: PerLanguage;
  ownStrings: Record<Kind, PerLanguage>;
}
