import { useTranslation } from 'react-i18next';
import { UNKNOWN } from '@/i18n/format';
import { VisuallyHidden } from './visually-hidden';

/** A dash to the eye, the word to a screen reader: unknown is not zero. */
export function Unknown() {
  const { t } = useTranslation();
  return (
    <span title={t('state.unknown')}>
      <span aria-hidden="true">{UNKNOWN}</span>
      <VisuallyHidden>{t('state.unknown')}</VisuallyHidden>
    </span>
  );
}
