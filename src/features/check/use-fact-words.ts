import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { nothingMissing, type Fact, type ToldRate } from './told-fact';

/** A fact in sentences anybody understands: a rate with that of similar sellers, and any other. */
export function useFactWords() {
  const { t } = useTranslation('check');
  const format = useFormat();
  const said = (count: number, exactlyNone: boolean) => {
    if (count > 0) return t('count.about', { n: format.integer(count) });
    return t(exactlyNone ? 'count.none' : 'count.fewerThanOne');
  };

  function rate(told: ToldRate): string[] {
    const { code, frequency } = told;
    const every = format.integer(frequency.every);
    const full = nothingMissing(told);
    const here = full
      ? t('facts.coverageFull')
      : t(`facts.${code}`, { every, here: said(frequency.here, frequency.exactlyNone) });
    if (frequency.peers === null) return [here];
    const peers = said(frequency.peers, false);
    return [here, t(full ? 'facts.coverageFullPeers' : 'facts.peers', { every, peers })];
  }

  function plain(fact: Fact): string {
    switch (fact.code) {
      case 'few_orders': {
        const orders = t('basis.orders', {
          count: fact.orders,
          formatted: format.integer(fact.orders),
        });
        const complaints = t('basis.complaints', {
          count: fact.complaintsCounted,
          formatted: format.integer(fact.complaintsCounted),
        });
        return t('facts.few_orders', { orders, complaints });
      }
      case 'unusual_broadcasts':
        return t('facts.unusual_broadcasts', {
          unusual: format.integer(fact.unusual),
          broadcasts: format.integer(fact.broadcasts),
        });
      case 'suspension':
      case 'unrectified_order': {
        const revoked = fact.code === 'suspension' && fact.kind === 'licence_revoked';
        return t(`facts.${revoked ? 'licence_revoked' : fact.code}`, {
          date: format.date(fact.decidedOn),
          authority: fact.authority,
        });
      }
      default:
        return t('facts.coverageUnknown');
    }
  }

  return { rate, plain };
}
