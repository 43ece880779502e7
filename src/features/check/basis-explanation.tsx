import { useTranslation } from 'react-i18next';
import { MethodLink } from '@/ui/method-link';

interface BasisExplanationProps {
  streamer: string;
  window: string;
}

/** What the period, the data's date and the method of a verdict mean. */
export function BasisExplanation({ streamer, window }: BasisExplanationProps) {
  const { t } = useTranslation('card');
  return (
    <>
      {['period', 'dataDate', 'verdict'].map((about) => (
        <p key={about}>{t(`basis.${about}`)}</p>
      ))}
      <p>
        {t('basis.method')} <MethodLink figure="verdict" streamer={streamer} window={window} />
      </p>
    </>
  );
}
