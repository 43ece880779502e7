import { useTranslation } from 'react-i18next';
import type { Findings } from '@/contract/streamers';
import { useFormat } from '@/i18n/use-format';
import { StatusBadge } from '@/ui/status-badge';
import { InstrumentTitle } from './instrument-title';

const TONE = { met: 'clear', not_met: 'serious', cannot_tell: 'unsure' } as const;

/** One duty: the result, over how many it was decided, who must, and by what instrument. */
export function FindingRow({ finding }: { finding: Findings['items'][number] }) {
  const { t } = useTranslation(['streamer', 'domain']);
  const format = useFormat();
  const { rule, status, satisfied, decided, undecided, instrument, dutyHolder } = finding;
  const counts = [
    decided > 0 &&
      t('verification.satisfiedOf', {
        satisfied: format.integer(satisfied),
        decided: format.integer(decided),
      }),
    undecided > 0 && t('verification.undecided', { undecided: format.integer(undecided) }),
    decided + undecided === 0 &&
      t(rule === 'orders_rectified' ? 'verification.noneOrdered' : 'verification.nothingDecided'),
  ];
  return (
    <tr>
      <th scope="row">{t(`verification.rules.${rule}`)}</th>
      <td>
        <StatusBadge tone={TONE[status]}>{t(`domain:finding.${status}`)}</StatusBadge>
      </td>
      <td>{counts.filter(Boolean).join(' · ')}</td>
      <td>{t(`domain:dutyHolder.${dutyHolder}`)}</td>
      <td>
        <InstrumentTitle id={instrument} />
      </td>
    </tr>
  );
}
