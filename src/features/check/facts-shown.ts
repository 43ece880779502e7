import type { StreamerDetail } from '@/contract/streamer';
import type { Fact } from './told-fact';

type Summary = StreamerDetail['summary'];

// what fits a minute
const AT_FIRST = 3;

export interface FactsShown {
  /** What made the verdict, gravest first. */
  first: Fact[];
  /** The rest of what made it, behind a tap. */
  more: Fact[];
  /** Figures that did not make it but that a buyer asks about, filling up to as many as fit. */
  also: Fact[];
}

/** Which facts stand on the card. Too few records get no figure beside their one fact: it would read as a grade. */
export function factsShown({
  verdict,
  complaintRate,
  qualityRefundRate,
  parts,
}: Summary): FactsShown {
  const first = verdict.facts.slice(0, AT_FIRST);
  const more = verdict.facts.slice(AT_FIRST);
  if (verdict.kind === 'too_few_records') return { first, more, also: [] };
  const usual: Fact[] = [];
  if (complaintRate && parts.complaints.worse !== null) {
    usual.push({ code: 'complaint_rate', rate: complaintRate, worse: parts.complaints.worse });
  }
  if (qualityRefundRate && parts.quality_refunds.worse !== null) {
    const { worse } = parts.quality_refunds;
    usual.push({ code: 'quality_refund_rate', rate: qualityRefundRate, worse });
  }
  const told = new Set(verdict.facts.map(({ code }) => code));
  const also = usual.filter(({ code }) => !told.has(code));
  return { first, more, also: also.slice(0, Math.max(0, AT_FIRST - first.length)) };
}

/** The one fact that stands where there is room for one: the gravest; where none is grave, what buyers ask about most. */
export function mainFact(summary: Summary): Fact | null {
  const { first, also } = factsShown(summary);
  const shown = [...first, ...also];
  const asked =
    summary.verdict.kind === 'no_red_flags' && shown.find(({ code }) => code === 'complaint_rate');
  return asked || (shown[0] ?? null);
}
