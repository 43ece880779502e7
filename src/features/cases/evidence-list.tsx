import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@/contract/cases';
import { Section } from '@/ui/section';
import { EvidenceItem } from './evidence-item';
import styles from './evidence.module.css';

/** What the case rests on, as it stood when it was taken. */
export function EvidenceList({ file }: { file: CaseFile }) {
  const { t } = useTranslation('cases');
  return (
    <Section title={t('evidence.title')} note={t('evidence.note')}>
      <div className={styles.list}>
        {file.evidence.map((evidence) => (
          <EvidenceItem key={evidence.evidenceId} evidence={evidence} caseId={file.caseId} />
        ))}
      </div>
    </Section>
  );
}
