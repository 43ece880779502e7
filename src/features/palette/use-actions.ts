import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/i18n/use-format';
import { openShellDialog } from '@/ui/shell-dialog';
import { THEMES, setTheme, useTheme } from '@/ui/theme';
import { setTourStep } from '@/ui/tour-step';
import type { Entry } from './entry';

const DEMO = !import.meta.env.LIVE;

/** What can be done on any page. */
export function useActions(): Entry[] {
  const { t, i18n } = useTranslation(['palette', 'common']);
  const language = useLanguage();
  const theme = useTheme();
  const action = (name: string, run: Entry['run'], keys?: string): Entry => ({
    id: `action ${name}`,
    group: 'actions',
    label: t(`action.${name}`),
    also: t(`also.${name}`),
    run,
    ...(keys && { keys }),
  });
  return [
    action('saveView', () => openShellDialog('views')),
    action('copyLink', () =>
      copy(window.location.href).then(
        () => t('common:action.copied'),
        () => t('common:action.copyFailed'),
      ),
    ),
    // the palette has to be gone before what is printed is drawn
    action('print', () => void setTimeout(() => window.print())),
    action('language', () => void i18n.changeLanguage(language === 'zh' ? 'en' : 'zh')),
    ...THEMES.filter((other) => other !== theme).map((other): Entry => ({
      id: `theme ${other}`,
      group: 'actions',
      label: t('action.theme', { theme: t(`common:theme.${other}`) }),
      also: t('also.theme'),
      run: () => setTheme(other),
    })),
    action('shortcuts', () => openShellDialog('shortcuts'), '?'),
    ...(DEMO
      ? [action('tour', () => setTourStep(0)), action('demo', () => openShellDialog('demo'))]
      : []),
  ];
}

/** Rejects where the page has no clipboard, as without https. */
async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
