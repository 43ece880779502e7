import type { VerdictKind } from '@/domain/types';

export type Tone = 'serious' | 'caution' | 'clear' | 'unsure';

/** A line of an icon, as SVG path data in a square of 20. */
interface Stroke {
  d: string;
  dashes?: readonly number[];
}

/** Width of every icon's lines, in its square of 20. */
export const STROKE_WIDTH = 1.6;

/** Severity by shape: an octagon stops, a triangle warns, a shield passes, a dashed ring cannot tell. */
export const TONE_SHAPE: Readonly<Record<Tone, readonly Stroke[]>> = {
  serious: [{ d: 'M7 2.5h6L17.5 7v6L13 17.5H7L2.5 13V7z' }, { d: 'M10 6.2v4.6m0 2.6v.1' }],
  caution: [{ d: 'M10 3 18 16.5H2z' }, { d: 'M10 8v3.6m0 2.2v.1' }],
  clear: [
    { d: 'M10 2.5 16.5 5v4.8c0 3.6-2.6 6.3-6.5 7.7-3.900-1.400-6.500-4.100-6.500-7.700V5z' },
    { d: 'm7 9.800 2.200 2.200 3.800-4.200' },
  ],
  unsure: [
    { d: 'M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 1 1 15 0z', dashes: [2.6, 2.3] },
    { d: 'M8 8.200a2 2 0 1 1 2.800 1.900c-.500.300-.800.700-.800 1.300m0 2.200v.1' },
  ],
};

export const VERDICT_TONE: Readonly<Record<VerdictKind, Tone>> = {
  serious_concerns: 'serious',
  some_concerns: 'caution',
  no_red_flags: 'clear',
  too_few_records: 'unsure',
};
