import type { TruthRow } from '@mocks/world/truth';

/** The stories that harm consumers, each as the evaluation names it. */
export const HARMFUL = [
  'quality_collapse',
  'faked_sales',
  'sold_before_report',
  'late_responder',
  'bad_homonym',
] as const;
export type Harm = (typeof HARMFUL)[number];

/** Which harmful stories somebody carries; a bad one among those of the same name is one. */
export function harmsOf({ story, also, role }: Pick<TruthRow, 'story' | 'also' | 'role'>): Harm[] {
  const codes = new Set<string | null>([story, also]);
  return HARMFUL.filter((harm) =>
    harm === 'bad_homonym' ? story === 'homonym' && role === 'bad' : codes.has(harm),
  );
}
