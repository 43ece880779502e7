import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/i18n/use-format';
import { Button } from '@/ui/button';

/** The other language, named in itself. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <Button
      look="quiet"
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      aria-label={`${t('language.switch')} (${t('language.switchLabel')})`}
      onClick={() => void i18n.changeLanguage(other)}
    >
      {t('language.switch')}
    </Button>
  );
}
