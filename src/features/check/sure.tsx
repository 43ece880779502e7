import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import type { StreamerDetail } from '@/contract/streamer';
import { Sentences } from './sentences';
import { sureness, type ToldRate } from './told-fact';
import { useCountsWords } from './use-counts-words';

interface SureProps {
  told: ToldRate;
  peers: StreamerDetail['summary']['peers'];
}

/** How sure a figure is, what it rests on, and who the similar sellers are. */
export function Sure({ told, peers }: SureProps) {
  const { t } = useTranslation(['card', 'domain']);
  const format = useFormat();
  const { code, frequency, worse } = told;
  const counts = useCountsWords();
  const n = format.integer(peers.count);
  return (
    <>
      {code === 'coverage' && <p>{t(`sure.levelCoverage.${sureness(worse)}`)}</p>}
      <p>
        {t('sure.between', {
          low: format.integer(frequency.low),
          high: format.integer(frequency.high),
          every: format.integer(frequency.every),
        })}
      </p>
      <p>
        <Sentences>
          {[counts(told), t(code === 'coverage' ? 'sure.goods' : 'sure.pulled')]}
        </Sentences>
      </p>
      <p>
        {peers.category === null
          ? t('sure.similarAll', { n })
          : t('sure.similar', { n, category: t(`domain:category.${peers.category}`) })}
      </p>
    </>
  );
}
