import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { MoonIcon, SunIcon, SystemIcon } from '@/ui/icons';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const STORED_AS = 'castcheck.theme';
const ICON = { system: SystemIcon, light: SunIcon, dark: MoonIcon };

function currentTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function apply(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(STORED_AS, theme);
  } catch {
    // the choice holds for this visit only
  }
}

/** System, light, dark, in turn. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const [theme, setTheme] = useState(currentTheme);
  const Icon = ICON[theme];
  const name = `${t('theme.label')}: ${t(`theme.${theme}`)}`;
  return (
    <Button
      look="quiet"
      iconOnly
      aria-label={name}
      title={name}
      onClick={() => {
        const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
        apply(next);
        setTheme(next);
      }}
    >
      <Icon />
    </Button>
  );
}
