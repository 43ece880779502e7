import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { keptCardsQuery } from '@/api/kept-cards';
import { CHECK_DEFAULTS } from '@/features/check/search';
import styles from '@/app/notices.module.css';

/** More would not be read in a notice. */
const SHOWN = 6;

/** Without the network: the way to the cards that can still be read. */
export function KeptCardsList() {
  const { t } = useTranslation('offline');
  const { data = [] } = useQuery(keptCardsQuery());
  if (data.length === 0) return t('noCards');
  return (
    <nav aria-label={t('cards')} className={styles.cards}>
      <span>{t('cards')}</span>
      <ul>
        {data.slice(0, SHOWN).map(({ streamerId, displayName, window }) => (
          <li key={streamerId}>
            <Link
              to="/check/$streamerId"
              params={{ streamerId }}
              search={{ ...CHECK_DEFAULTS, window }}
            >
              {displayName}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
