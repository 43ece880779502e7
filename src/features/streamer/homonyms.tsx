import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { useLanguage } from '@/i18n/use-format';
import styles from './who.module.css';

/** Others of the same name, told apart by platform, room and region: a warning before the wrong one is acted on. */
export function Homonyms({ homonyms }: Pick<StreamerDetail, 'homonyms'>) {
  const { t } = useTranslation('streamer');
  const { t: word } = useTranslation('domain');
  const language = useLanguage();
  if (homonyms.length === 0) return null;
  return (
    <div className={styles.homonyms}>
      <p>
        <strong>{t('who.homonyms', { count: homonyms.length })}</strong> {t('who.homonymsHint')}
      </p>
      <ul>
        {homonyms.map(({ streamerId, displayName, platform, roomId, region }) => (
          <li key={streamerId}>
            <Link to="/streamers/$streamerId" params={{ streamerId }} search={{}}>
              {displayName}
            </Link>{' '}
            {language === 'zh' ? platform.nameZh : platform.nameEn} · {roomId}
            {region && ` · ${word(`region.${region}`)}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
