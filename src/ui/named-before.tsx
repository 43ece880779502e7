import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { EvidenceSource } from '@/contract/cases';
import { openCasesQuery } from './open-cases-query';
import styles from './open-case-dialog.module.css';

/** Open cases that name the streamer already, so that nobody opens a second by accident; nothing for several streamers. */
export function NamedBefore({ sources }: { sources: readonly EvidenceSource[] }) {
  const { t } = useTranslation('case');
  const [only, ...others] = sources;
  const streamer = only?.kind === 'streamer' && others.length === 0 ? only.streamerId : null;
  const cases = useInfiniteQuery({
    ...openCasesQuery(streamer === null ? {} : { streamer }),
    enabled: streamer !== null,
  });
  const items = (streamer !== null && cases.data?.pages[0]?.items) || [];
  if (items.length === 0) return null;
  return (
    <div className={styles.named}>
      <p>{t('open.named', { count: items.length })}</p>
      <ul>
        {items.map(({ caseId, title }) => (
          <li key={caseId}>
            <Link to="/cases/$caseId" params={{ caseId }}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
