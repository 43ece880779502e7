import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { plainText } from '@/domain/plain-text';
import { VERDICT_TONE } from '@/ui/verdict-shapes';
import { mainFact } from './facts-shown';
import type { ImageWords } from './image-words';
import { toldRate } from './told-fact';
import { useBasisWords } from './use-basis-words';
import { useCountsWords } from './use-counts-words';
import { useFactWords } from './use-fact-words';
import { usePlaceWords } from './use-place-words';
import { useSentenceGap } from './use-sentence-gap';

/** What a card says as a picture: the verdict with its main fact, what that rests on, and what it is not. */
export function useImageWords(
  detail: StreamerDetail,
  link: string,
  fictional: boolean,
): ImageWords {
  const { t } = useTranslation(['share', 'check', 'domain', 'common']);
  const facts = useFactWords();
  const counts = useCountsWords();
  const basis = useBasisWords();
  const place = usePlaceWords();
  const gap = useSentenceGap();
  const { kind } = detail.summary.verdict;
  const main = mainFact(detail.summary);
  const told = main ? toldRate(main) : null;
  const noted = kind === 'no_red_flags' || kind === 'too_few_records';
  return {
    brand: t('common:app.full'),
    fictional: fictional ? t('common:demo.banner') : null,
    name: plainText(detail.displayName),
    place: place(detail),
    tone: VERDICT_TONE[kind],
    verdict: t(`domain:verdict.${kind}`),
    sentence: t(`check:verdict.sentence.${kind}`),
    fact: told ? facts.rate(told).join(gap) : main ? facts.plain(main) : '',
    counts: told && counts(told),
    basis: basis(detail).join(gap),
    caveat: [noted ? t(`check:verdict.note.${kind}`) : '', t('common:caveat')]
      .filter(Boolean)
      .join(gap),
    scan: t('image.scan'),
    link,
  };
}
