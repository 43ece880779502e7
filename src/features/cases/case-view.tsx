import type { CaseFile } from '@/contract/cases';
import { CaseHead } from './case-head';
import styles from './case-view.module.css';
import { EvidenceList } from './evidence-list';
import { History } from './history';
import { MethodNote } from './method-note';
import { RecheckSection } from './recheck-section';
import { usePageNumbers } from './use-page-numbers';
import { WorkPanel } from './work-panel';

/** The case as it is read, worked on and printed. */
export function CaseView({ file }: { file: CaseFile }) {
  usePageNumbers(file.caseId);
  return (
    <article className={styles.file}>
      <CaseHead file={file} />
      <div className={styles.columns}>
        <div className={styles.work}>
          <WorkPanel file={file} />
        </div>
        <div className={styles.column}>
          {file.rectification && <RecheckSection file={file} rectification={file.rectification} />}
          <EvidenceList file={file} />
          <History entries={file.history} />
          <MethodNote evidence={file.evidence} />
        </div>
      </div>
    </article>
  );
}
