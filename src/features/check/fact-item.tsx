import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { CautionIcon, ClearIcon, SeriousIcon, UnsureIcon } from '@/ui/icons';
import { Explained } from './explained';
import styles from './fact-item.module.css';
import { Likely } from './likely';
import { RateFact } from './rate-fact';
import { Rest } from './rest';
import {
  nothingMissing,
  plainCode,
  sureness,
  toldRate,
  type Fact,
  type Sureness,
} from './told-fact';
import { useFactWords } from './use-fact-words';

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
  const words = useFactWords();
  const told = toldRate(fact);
  // however few the products
  const { tone, Icon } = told && nothingMissing(told) ? LOOK.unlikely : lookOf(fact);
  return (
    <li className={styles.fact} data-tone={tone}>
      <Icon size={22} />
      <div>
        {told ? (
          <RateFact told={told} peers={peers} picture={picture} />
        ) : (
          <>
            <p>{words.plain(fact)}</p>
            {fact.code === 'unusual_broadcasts' && <Likely code={fact.code} worse={fact.worse} />}
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
