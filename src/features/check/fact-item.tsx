import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat } from '@/i18n/use-format';
import { CautionIcon, ClearIcon, SeriousIcon, UnsureIcon } from '@/ui/icons';
import { Explained } from './explained';
import styles from './fact-item.module.css';
import { RateFact } from './rate-fact';
import { Rest } from './rest';
import { plainCode, sureness, toldRate, type Fact, type Sureness } from './told-fact';

const LOOK = {
  very_likely: { tone: 'serious', Icon: SeriousIcon },
  likely: { tone: 'caution', Icon: CautionIcon },
  open: { tone: 'unsure', Icon: UnsureIcon },
  unlikely: { tone: 'clear', Icon: ClearIcon },
} as const satisfies Record<Sureness, unknown>;

interface FactItemProps {
  fact: Fact;
  peers: StreamerDetail['summary']['peers'];
  picture: boolean;
}

/** One reason behind a verdict, as a sentence anybody understands. */
export function FactItem({ fact, peers, picture }: FactItemProps) {
  const { t } = useTranslation('check');
  const told = toldRate(fact);
  // nothing was found missing, however few the products
  const { tone, Icon } =
    told?.code === 'coverage' && told.frequency.exactlyNone ? LOOK.unlikely : lookOf(fact);
  return (
    <li className={styles.fact} data-tone={tone}>
      <Icon size={22} />
      <div>
        {told ? (
          <RateFact told={told} peers={peers} picture={picture} />
        ) : (
          <>
            <PlainFact fact={fact} />
            <Explained summary={t('explain')}>
              <Rest>{({ PlainExplanation }) => <PlainExplanation code={plainCode(fact)} />}</Rest>
            </Explained>
          </>
        )}
      </div>
    </li>
  );
}

function lookOf(fact: Fact) {
  if ('worse' in fact) return LOOK[sureness(fact.worse)];
  return fact.code === 'few_orders' ? LOOK.open : LOOK.very_likely;
}

function PlainFact({ fact }: { fact: Fact }) {
  const { t } = useTranslation('check');
  const format = useFormat();
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
      return <p>{t('facts.few_orders', { orders, complaints })}</p>;
    }
    case 'unusual_broadcasts':
      return (
        <p>
          {t('facts.unusual_broadcasts', {
            unusual: format.integer(fact.unusual),
            broadcasts: format.integer(fact.broadcasts),
          })}
        </p>
      );
    case 'suspension':
    case 'unrectified_order': {
      const revoked = fact.code === 'suspension' && fact.kind === 'licence_revoked';
      return (
        <p>
          {t(`facts.${revoked ? 'licence_revoked' : fact.code}`, {
            date: format.date(fact.decidedOn),
            authority: fact.authority,
          })}
        </p>
      );
    }
    default:
      return <p>{t('facts.coverageUnknown')}</p>;
  }
}
