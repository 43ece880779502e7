import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingAnswer } from '@/contract/findings';
import { FINDING_SPECS } from '@/domain/finding-rules';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { StatusBadge } from '@/ui/status-badge';
import { FindingEvidence } from './finding-evidence';
import styles from './findings.module.css';
import { useDossierSearch } from './use-dossier-search';

const TONE = { met: 'clear', not_met: 'serious', cannot_tell: 'unsure' } as const;

/** One rule: the result, over how many it was decided, whose duty; its evidence on demand. */
export function FindingItem({
  finding,
  streamerId,
}: {
  finding: FindingAnswer;
  streamerId: string;
}) {
  const { t } = useTranslation(['findings', 'rule', 'domain', 'common']);
  const format = useFormat();
  const id = useId();
  const { search, change } = useDossierSearch();
  const { rule, status, satisfied, decided, undecided, because, dutyHolders } = finding;
  const things = t(`things.${FINDING_SPECS[rule].subject}`);
  const counts = [
    decided > 0 &&
      t('counts.satisfiedOf', {
        satisfied: format.integer(satisfied),
        decided: format.integer(decided),
        things,
      }),
    undecided > 0 && t('counts.undecided', { undecided: format.integer(undecided) }),
    decided + undecided === 0 && because && t(`because.${because}`),
  ];
  const holders = dutyHolders.map((one) => t(`domain:dutyHolder.${one}`));
  const open = search.finding === rule;
  const title = t(`rule:${rule}`);
  return (
    <li className={styles.finding} data-open={open || undefined}>
      <StatusBadge tone={TONE[status]}>{t(`domain:finding.${status}`)}</StatusBadge>
      <p>
        <strong className={styles.rule}>{title}</strong>
        <span className={styles.detail}>{counts.filter(Boolean).join(' · ')}</span>
        <span className={styles.detail}>
          {t('duty', { holder: holders.join(t('common:listAnd')) })}
        </span>
      </p>
      <Button
        look="quiet"
        aria-expanded={open}
        aria-controls={id}
        aria-label={`${t(open ? 'panel.hide' : 'panel.show')}: ${title}`}
        onClick={() => change({ finding: open ? undefined : rule, answer: undefined })}
      >
        {t(open ? 'panel.hide' : 'panel.show')}
      </Button>
      <div id={id} className={styles.opened} hidden={!open}>
        {open && <FindingEvidence finding={finding} streamerId={streamerId} />}
      </div>
    </li>
  );
}
