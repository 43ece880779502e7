import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { findingsQuery } from '@/api/findings';
import { Section } from '@/ui/section';
import { FindingItem } from './finding-item';
import styles from './findings.module.css';
import { Loaded } from '@/ui/loaded';
import { useDossierSearch } from './use-dossier-search';

/** What the records say of each duty: met, not met, or cannot tell. */
export function FindingsPanel({ streamerId }: { streamerId: string }) {
  const { t } = useTranslation('streamer');
  const { search } = useDossierSearch();
  const query = useQuery(findingsQuery(streamerId, search.window));
  return (
    <Section title={t('verification.findings')} note={t('verification.findingsNote')}>
      <Loaded query={query} height={280}>
        {({ items }) => (
          <ul className={styles.list}>
            {items.map((finding) => (
              <FindingItem key={finding.rule} finding={finding} />
            ))}
          </ul>
        )}
      </Loaded>
    </Section>
  );
}
