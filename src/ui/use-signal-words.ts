import { useTranslation } from 'react-i18next';
import type { Signal } from '@/contract/signals';
import { platformName } from '@/i18n/platform-name';
import { useFormat, useLanguage } from '@/i18n/use-format';

/** A signal in words: what, how much, since when, whose. */
export function useSignalWords() {
  const { t } = useTranslation(['signals', 'common']);
  const format = useFormat();
  const language = useLanguage();
  return {
    what: ({ chart, direction }: Pick<Signal, 'chart' | 'direction'>) =>
      t(`what.${chart}.${direction}`),
    size: ({ size: { ratio, low, high } }: Pick<Signal, 'size'>) => {
      // below 1 one digit would tell too little
      const digits = ratio < 1 ? 2 : 1;
      return t('size', {
        ratio: format.decimal(ratio, digits),
        low: format.decimal(low, digits),
        high: format.decimal(high, digits),
      });
    },
    begun: ({ shiftFrom }: Pick<Signal, 'shiftFrom'>) =>
      t('begun', { week: format.date(shiftFrom) }),
    signalled: ({ firstWeek }: Pick<Signal, 'firstWeek'>) =>
      t('signalled', { week: format.date(firstWeek) }),
    place: ({ streamer }: Pick<Signal, 'streamer'>) =>
      `${platformName(streamer.platform, language)} · ${t('common:search.room', { room: streamer.roomId })}`,
  };
}
