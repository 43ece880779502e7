import { useTranslation } from 'react-i18next';
import type { Signal } from '@/contract/signals';
import { StatusBadge } from './status-badge';

/** Whether it goes on, and what was said of it. */
export function SignalBadges({ signal }: { signal: Signal }) {
  const { t } = useTranslation('signals');
  const { ongoing, disposition } = signal;
  return (
    <>
      <StatusBadge tone={ongoing ? 'caution' : 'unsure'}>
        {t(ongoing ? 'ongoing.yes' : 'ongoing.no')}
      </StatusBadge>
      {disposition.state !== 'new' && (
        <StatusBadge tone={disposition.state === 'acknowledged' ? 'clear' : 'unsure'}>
          {t(`state.${disposition.state}`)}
        </StatusBadge>
      )}
    </>
  );
}
