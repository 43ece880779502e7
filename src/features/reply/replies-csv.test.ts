import { expect, it } from 'vitest';
import type { Reply } from '@/contract/replies';
import { repliesCsv } from './replies-csv';

const at = (day: number) => `2026-10-${day}T10:00:00.000+08:00`;
const step = (number: number, state: Reply['state'], reason: string | null = null) => ({
  number,
  at: at(20 + number),
  by: 'regulator' as const,
  state,
  reason,
});
const waiting: Reply = {
  replyId: 'RE-1',
  version: 1,
  streamer: {
    streamerId: 's1',
    displayName: '甲',
    platform: { platformId: 'p1', nameZh: '甲台', nameEn: 'A' },
    roomId: '12',
  },
  kind: 'correction',
  submittedAt: at(20),
  text: '=1+1, so they say',
  part: 'documents',
  complaintId: null,
  proof: [
    { kind: 'inspection_report', number: 'QC 7' },
    { kind: 'product_permit', number: 'P 9' },
  ],
  codeMatches: 'same',
  state: 'received',
  history: [step(0, 'received')],
};
const words = {
  header: (key: string) => key,
  platform: ({ nameEn }: Reply['streamer']['platform']) => nameEn,
  kind: String,
  part: String,
  proof: String,
  state: String,
  code: String,
};
const linesOf = (reply: Reply) => repliesCsv([reply], words).split('\n');

it('writes what was said and offered, harmless to a spreadsheet, and nothing for what has not happened', () => {
  expect(linesOf(waiting)).toEqual([
    'replyId,streamerId,displayName,platform,roomId,submittedAt,kind,part,complaintId,text,proof,codeMatches,state,decidedAt,reason',
    `RE-1,s1,甲,A,12,${at(20)},correction,documents,,"'=1+1, so they say",inspection_report QC 7; product_permit P 9,same,received,,`,
    '',
  ]);
});

it('tells when and why it was decided, not when it was taken under review', () => {
  const refused: Reply = {
    ...waiting,
    state: 'refused',
    history: [
      ...waiting.history,
      step(1, 'under_review', 'first look'),
      step(2, 'refused', 'no proof'),
    ],
  };
  expect(linesOf(refused)[1]).toMatch(
    new RegExp(`,refused,${at(22).replace('+', '\\+')},no proof$`),
  );
});
