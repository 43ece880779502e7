import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat } from '@/i18n/use-format';
import { SeriousIcon } from '@/ui/icons';
import styles from './dossier-header.module.css';
import { splitByStanding } from './standing';

/** Measures that stand, where nobody can miss them. */
export function StandingNotice({ streamer }: { streamer: StreamerDetail }) {
  const { t } = useTranslation(['streamer', 'domain']);
  const format = useFormat();
  const { standing } = splitByStanding(streamer);
  if (standing.length === 0) return null;
  return (
    <div className={styles.standing}>
      <SeriousIcon size={22} />
      <ul>
        {standing.map(({ enforcementId, kind, authority, decidedOn }) => (
          <li key={enforcementId}>
            <strong>
              {t('pair', {
                label: t('enforcement.standing'),
                value: t(`domain:enforcement.${kind}`),
              })}
            </strong>{' '}
            {authority} · {t('enforcement.decided', { date: format.date(decidedOn) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
