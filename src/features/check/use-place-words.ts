import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { platformName } from '@/i18n/platform-name';
import { useLanguage } from '@/i18n/use-format';

export type Who = Pick<StreamerDetail, 'platform' | 'roomId' | 'region'>;

/** Where a seller is found, in one line: platform, room, region. */
export function usePlaceWords(): (who: Who) => string {
  const { t } = useTranslation(['check', 'domain']);
  const language = useLanguage();
  return ({ platform, roomId, region }) =>
    [
      platformName(platform, language),
      t('head.room', { id: roomId }),
      region === null ? t('head.regionUnknown') : t(`domain:region.${region}`),
    ].join(' · ');
}
