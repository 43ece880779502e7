import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat } from '@/i18n/use-format';
import styles from './card-head.module.css';
import { usePlaceWords, type Who } from './use-place-words';

/** Whose card it is, told apart from everyone else of the name. */
export function CardHead({ detail }: { detail: StreamerDetail }) {
  const { t } = useTranslation('check');
  const format = useFormat();
  const { displayName, homonyms } = detail;
  const others = { count: homonyms.length, formatted: format.integer(homonyms.length) };
  return (
    <header className={styles.head}>
      <p className={styles.eyebrow}>{t('eyebrow')}</p>
      <h1 tabIndex={-1}>{displayName}</h1>
      <Place who={detail} />
      {homonyms.length > 0 && (
        <details className={styles.homonyms}>
          <summary>{t('head.homonyms', others)}</summary>
          <ul>
            {homonyms.map((other) => (
              <li key={other.streamerId}>
                <Link to="/check/$streamerId" params={{ streamerId: other.streamerId }}>
                  {other.displayName}
                </Link>
                <Place who={other} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </header>
  );
}

function Place({ who }: { who: Who }) {
  return <p className={styles.place}>{usePlaceWords()(who)}</p>;
}
