import { useTranslation } from 'react-i18next';

/** What the period, the data's date and the method of a verdict mean. */
export function BasisExplanation() {
  const { t } = useTranslation('card');
  return ['period', 'dataDate', 'verdict', 'method'].map((about) => (
    <p key={about}>{t(`basis.${about}`)}</p>
  ));
}
