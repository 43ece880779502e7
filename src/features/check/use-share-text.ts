import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat } from '@/i18n/use-format';
import { usePlaceWords } from './use-place-words';
import { useSentenceGap } from './use-sentence-gap';

/** What goes with a shared link: whom it is about, the verdict, as of when, by whom, and what it is not. */
export function useShareText(detail: StreamerDetail, fictional: boolean): string {
  const { t } = useTranslation(['share', 'domain', 'common']);
  const format = useFormat();
  const place = usePlaceWords();
  const gap = useSentenceGap();
  return [
    t('text', {
      name: detail.displayName,
      place: place(detail),
      verdict: t(`domain:verdict.${detail.summary.verdict.kind}`),
      asOf: format.date(detail.asOf),
    }),
    t('common:caveat'),
    fictional ? t('fictional') : '',
  ]
    .filter(Boolean)
    .join(gap);
}
