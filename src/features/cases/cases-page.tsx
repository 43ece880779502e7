import { useTranslation } from 'react-i18next';
import { useTitle } from '@/ui/use-title';

export function CasesPage() {
  const { t } = useTranslation('cases');
  useTitle(t('title'));
  return <h1 tabIndex={-1}>{t('title')}</h1>;
}
