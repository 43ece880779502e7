import type { Reply } from '@/contract/replies';

export const WORDS = 'We changed the supplier in September.';

/** One reply, hand-made for tests. */
export const sent: Reply = {
  replyId: 'RE-20261031-7F3KQZ',
  version: 1,
  streamer: {
    streamerId: 's1',
    displayName: '小满家的直播间',
    platform: { platformId: 'p1', nameZh: '甲', nameEn: 'A' },
    roomId: '1',
  },
  kind: 'statement',
  submittedAt: '2026-10-31T10:00:00.000+08:00',
  text: WORDS,
  part: null,
  complaintId: null,
  proof: [],
  codeMatches: 'unknown',
  state: 'received',
  history: [
    {
      number: 0,
      at: '2026-10-31T10:00:00.000+08:00',
      by: 'consumer',
      state: 'received',
      reason: null,
    },
  ],
};
