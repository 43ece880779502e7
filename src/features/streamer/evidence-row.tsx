import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FindingEvidenceRow } from '@/contract/findings';
import type { FindingRule } from '@/domain/finding-names';
import { StatusBadge } from '@/ui/status-badge';
import styles from './findings.module.css';
import { useEvidenceWords } from './use-evidence-words';

const TONE = { broken: 'serious', unknown: 'unsure', kept: 'clear' } as const;

interface EvidenceRowProps {
  rule: FindingRule;
  row: FindingEvidenceRow;
  streamerId: string;
}

/** One thing a rule speaks of: what the records say of it, and the way to it. */
export function EvidenceRow({ rule, row, streamerId }: EvidenceRowProps) {
  const { t } = useTranslation('findings');
  const { what, more, said } = useEvidenceWords(rule);
  const words = what(row);
  return (
    <li className={styles.row}>
      <StatusBadge tone={TONE[row.answer]}>{t(`answer.${row.answer}`)}</StatusBadge>
      <div>
        <p>
          <Lead row={row} streamerId={streamerId}>
            {words}
          </Lead>
        </p>
        <p className={styles.detail}>{more(row).join(' · ')}</p>
      </div>
      <p>{said(row)}</p>
    </li>
  );
}

interface LeadProps extends Pick<EvidenceRowProps, 'row' | 'streamerId'> {
  children: string;
}

/** To the broadcast among the sales of its day, to a document among what was sold that day, to the complaint. */
function Lead({ row: { on, subject }, streamerId, children }: LeadProps) {
  if (subject.kind === 'complaint') {
    return (
      <Link to="/complaints" search={{ complaint: subject.complaintId, streamer: streamerId }}>
        {children}
      </Link>
    );
  }
  const tab = {
    broadcast: 'sales',
    offer: 'verification',
    merchant: 'verification',
    enterprise: null,
    enforcement: null,
    streamer: null,
  } as const;
  const to = tab[subject.kind];
  if (to === null) return children;
  return (
    <Link
      to="/streamers/$streamerId"
      params={{ streamerId }}
      search={{ tab: to, window: `${on}..${on}` }}
      {...(to === 'verification' && { hash: 'documents' })}
    >
      {children}
    </Link>
  );
}
