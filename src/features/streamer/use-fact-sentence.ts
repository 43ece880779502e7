import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat } from '@/i18n/use-format';
import { sure } from '@/i18n/sure';
import { tolerance } from './tolerance';

type Summary = StreamerDetail['summary'];
type Fact = Summary['verdict']['facts'][number];

/** Words a fact of the verdict as a sentence a regulator can quote. */
export function useFactSentence() {
  const { t } = useTranslation(['streamer', 'domain']);
  const format = useFormat();
  const judged = (
    fact: Extract<Fact, { worse: number }>,
    part: keyof Summary['parts'],
    parts: Summary['parts'],
  ) =>
    t(`verdict.facts.${fact.code}`, {
      percent: sure(fact.worse, format),
      tolerance: tolerance(part, parts[part].tolerance, format),
    });
  return (fact: Fact, parts: Summary['parts']): string => {
    switch (fact.code) {
      case 'complaint_rate':
        return judged(fact, 'complaints', parts);
      case 'quality_refund_rate':
        return judged(fact, 'quality_refunds', parts);
      case 'slow_handling':
        return judged(fact, 'handling', parts);
      case 'coverage':
        return judged(fact, 'verification', parts);
      case 'unusual_broadcasts':
        return judged(fact, 'authenticity', parts);
      case 'suspension':
        return t('verdict.facts.suspension', {
          kind: t(`domain:enforcement.${fact.kind}`),
          authority: fact.authority,
          date: format.date(fact.decidedOn),
        });
      case 'unrectified_order':
        return t('verdict.facts.unrectified_order', {
          authority: fact.authority,
          date: format.date(fact.decidedOn),
        });
      case 'few_orders':
        return t('verdict.facts.few_orders', {
          orders: t('verdict.orders', {
            count: fact.orders,
            formatted: format.integer(fact.orders),
          }),
          complaints: t('verdict.complaints', {
            count: fact.complaintsCounted,
            formatted: format.integer(fact.complaintsCounted),
          }),
        });
    }
  };
}
