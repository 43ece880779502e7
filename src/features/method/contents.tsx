import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { GROUPS, type GroupName } from './figures';
import styles from './method-page.module.css';

// the record's own keys; Object.keys forgets them
const GROUP_NAMES = Object.keys(GROUPS) as GroupName[];

/** Everything on the page, by group. */
export function Contents() {
  const { t } = useTranslation('method');
  return (
    <nav className={styles.contents} aria-label={t('contents')}>
      {GROUP_NAMES.map((group) => (
        <div key={group}>
          <p>{t(`groups.${group}`)}</p>
          <ul>
            {GROUPS[group].map((figure) => (
              <li key={figure}>
                <PlaceLink place={figure}>{t(`figures.${figure}.title`)}</PlaceLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div>
        <p>{t('groups.proof')}</p>
        <ul>
          {(['evaluation', 'changes'] as const).map((part) => (
            <li key={part}>
              <PlaceLink place={part}>{t(`${part}.title`)}</PlaceLink>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

/** Leads to a place on the page, whoever's numbers are on it. */
function PlaceLink({ place, children }: { place: string; children: ReactNode }) {
  return (
    <Link to="/method" search hash={place} activeOptions={{ includeHash: true }}>
      {children}
    </Link>
  );
}
