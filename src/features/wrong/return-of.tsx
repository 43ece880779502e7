import { useTranslation } from 'react-i18next';
import type { ProductCategory } from '@/dataset/tables';
import { RETURN_EXCEPTIONS } from '@/domain/return-exceptions';
import { useLanguage } from '@/i18n/use-format';
import { RuleReferences } from '@/ui/rule-reference';
import { Section } from '@/ui/section';

/** The return without a reason, and what it means for goods of this kind. */
export function ReturnOf({ goods }: { goods: ProductCategory | null }) {
  const { t } = useTranslation('rights');
  const language = useLanguage();
  const { right, text, rules } = RETURN_EXCEPTIONS[goods ?? 'other'];
  return (
    <Section title={t('case.rightTitle')} level={3}>
      <p>
        <strong>{t(`case.right.${right}`)}</strong> {text[language]}
      </p>
      <p>{t('case.quality')}</p>
      <RuleReferences ids={['seven_day_return', ...rules, 'quality_remedies']} />
    </Section>
  );
}
