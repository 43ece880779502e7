import { useTranslation } from 'react-i18next';
import type { Evidence } from '@/contract/cases';
import { Section } from '@/ui/section';

/** What the figures are and are not, where somebody reads them away from the app. */
export function MethodNote({ evidence }: { evidence: readonly Evidence[] }) {
  const { t } = useTranslation(['cases', 'common']);
  const versions = [...new Set(evidence.map(({ methodVersion }) => methodVersion))];
  return (
    <Section title={t('method.title')}>
      <p>{t('method.figures', { versions: versions.join(t('nameSeparator')) })}</p>
      <p>{t('method.days')}</p>
      <p>{t('common:caveat')}</p>
    </Section>
  );
}
