import { useTranslation } from 'react-i18next';
import type { Signal } from '@/contract/signals';
import { useFormat } from '@/i18n/use-format';

const SAID = { new: 'takenBackBy', acknowledged: 'acknowledgedBy', muted: 'mutedBy' } as const;

/** Who said what of a signal, when and why. */
export function DispositionWords({ disposition }: Pick<Signal, 'disposition'>) {
  const { t } = useTranslation(['signals', 'domain']);
  const format = useFormat();
  const { state, reason, at, by } = disposition;
  if (at === null || by === null) return <p>{t('disposition.new')}</p>;
  return (
    <div role="status">
      <p>
        {t(`disposition.${SAID[state]}`, {
          role: t(`domain:role.${by}`),
          when: format.instant(at),
        })}
      </p>
      {reason && <p>{t('disposition.reason', { reason })}</p>}
    </div>
  );
}
