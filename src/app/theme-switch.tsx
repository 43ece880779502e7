import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { MoonIcon, SunIcon, SystemIcon } from '@/ui/icons';
import { THEMES, setTheme, useTheme } from '@/ui/theme';

const ICON = { system: SystemIcon, light: SunIcon, dark: MoonIcon };

/** System, light, dark, in turn. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const theme = useTheme();
  const Icon = ICON[theme];
  const name = `${t('theme.label')}: ${t(`theme.${theme}`)}`;
  return (
    <Button
      look="quiet"
      iconOnly
      aria-label={name}
      title={name}
      onClick={() => setTheme(THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system')}
    >
      <Icon />
    </Button>
  );
}
