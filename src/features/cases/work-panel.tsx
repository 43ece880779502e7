import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { metaQuery } from '@/api/meta';
import type { CaseFile } from '@/contract/cases';
import { ReadOnlyNotice } from '@/ui/read-only-notice';
import { Section } from '@/ui/section';
import { Skeleton } from '@/ui/skeleton';
import { MergePanel } from './merge-panel';
import { useCaseDraft } from './use-case-draft';
import { WorkForm } from './work-form';
import styles from './work-panel.module.css';

/** Who may do what to the case next, and the doing of it. */
export function WorkPanel({ file }: { file: CaseFile }) {
  const { t } = useTranslation('cases');
  const asOf = useQuery(metaQuery()).data?.asOf;
  const work = useCaseDraft(file);
  return (
    <Section title={t('work.title')}>
      <div className={styles.panel}>
        <ReadOnlyNotice />
        {work.conflict && (
          <MergePanel
            // another change meanwhile is another choice
            key={file.version}
            draft={work.draft}
            file={file}
            onResolve={work.resolve}
            onDiscard={work.discard}
          />
        )}
        {asOf === undefined ? (
          <Skeleton height={360} />
        ) : (
          <WorkForm work={work} file={file} asOf={asOf} />
        )}
      </div>
    </Section>
  );
}
