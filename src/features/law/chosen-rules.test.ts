import { describe, expect, it } from 'vitest';
import { LEGAL_RULES } from '@/domain/legal-rules';
import { INSTRUMENTS } from '@/domain/legal-table';
import { chosenRules } from './chosen-rules';

const ids = (search: Parameters<typeof chosenRules>[0]) =>
  chosenRules(search).flatMap(({ rules }) => rules.map(({ id }) => id));
const nothing = { holder: undefined, q: undefined };

describe('the rules on screen', () => {
  it('are all of them under their instruments, where nothing is asked', () => {
    expect(ids(nothing).toSorted()).toEqual(Object.keys(LEGAL_RULES).toSorted());
    expect(chosenRules(nothing)).toHaveLength(Object.keys(INSTRUMENTS).length);
  });

  it('are those of one duty holder', () => {
    expect(ids({ holder: 'service_agency', q: undefined })).toEqual(['agency_verifies']);
    expect(ids({ holder: 'authority', q: undefined })).toEqual([
      'authority_answers',
      'complaint_accepted',
      'mediation_ends',
    ]);
  });

  it('are found by words of either language, or of the law’s title', () => {
    expect(ids({ holder: undefined, q: '三倍 五百元' })).toContain('fraud_triple');
    expect(ids({ holder: undefined, q: 'REPLAY' })).toEqual([]);
    expect(ids({ holder: undefined, q: 'Video of a live sale' })).toEqual(['keep_replays']);
    expect(ids({ holder: 'platform', q: '电子商务法' })).toEqual([
      'verify_sellers',
      'keep_transactions',
      'platform_knew',
    ]);
  });

  it('leave out an instrument of which nothing fits', () => {
    expect(chosenRules({ holder: undefined, q: '三倍' }).map(({ id }) => id)).toEqual([
      'consumer_law',
      'food_safety_law',
    ]);
  });
});
