import { useTranslation } from 'react-i18next';
import { ownDataId } from '@/dataset/own-data';
import { Button } from './button';
import { setTourStep } from './tour-step';

/** Begins the guided tour of the demo's stories; nothing where there is no demo, or somebody’s own data. */
export function StartTourButton({ onStarted }: { onStarted?: () => void }) {
  const { t } = useTranslation('tour');
  if (import.meta.env.LIVE || ownDataId() !== null) return null;
  return (
    <Button
      onClick={() => {
        onStarted?.();
        setTourStep(0);
      }}
    >
      {t('start')}
    </Button>
  );
}
