import type { StreamerDetail } from '@/contract/streamer';
import { CoverageEvidence } from './coverage-evidence';
import { LateEvidence } from './late-evidence';
import { RateEvidence } from './rate-evidence';
import { UnusualEvidence } from './unusual-evidence';
import { useFactSentence } from './use-fact-sentence';
import styles from './verdict-panel.module.css';

type Summary = StreamerDetail['summary'];
type Fact = Summary['verdict']['facts'][number];

interface VerdictFactItemProps {
  fact: Fact;
  parts: Summary['parts'];
}

/** One fact as a sentence that can be quoted, over the figures it stands on. */
export function VerdictFactItem({ fact, parts }: VerdictFactItemProps) {
  const sentence = useFactSentence();
  return (
    <li className={styles.fact} data-alone={!('worse' in fact) || undefined}>
      <p className={styles.sentence}>{sentence(fact, parts)}</p>
      <Evidence fact={fact} />
    </li>
  );
}

function Evidence({ fact }: { fact: Fact }) {
  switch (fact.code) {
    case 'complaint_rate':
      return <RateEvidence rate={fact.rate} kind="per10k" />;
    case 'quality_refund_rate':
      return <RateEvidence rate={fact.rate} kind="share" />;
    case 'slow_handling':
      return <LateEvidence late={fact.late} />;
    case 'coverage':
      return <CoverageEvidence coverage={fact.coverage} />;
    case 'unusual_broadcasts':
      return <UnusualEvidence unusual={fact.unusual} broadcasts={fact.broadcasts} />;
    default:
      return null;
  }
}
