import { expect, test } from 'vitest';
import { COMPLAINT_CATEGORY, OFFER_SELLER_ROLE } from '@/dataset/tables';
import { answerability } from './answerability';
import { COUNTING } from './legal-deadlines';
import { LEGAL_RULES } from './legal-rules';
import { INSTRUMENTS } from './legal-table';

const jointly = (...given: Parameters<typeof answerability>) =>
  answerability(...given).jointly.map(({ party }) => party);

test('in its own store the operator is the seller and answers first', () => {
  expect(answerability('own_store', 'quality').first).toBe('room_operator');
  expect(jointly('own_store', 'quality')).toEqual(['platform']);
});

test('on commission the merchant answers first, and a room that seemed to sell with it', () => {
  expect(answerability('commission', 'delivery').first).toBe('merchant');
  expect(jointly('commission', 'delivery')).toEqual(['room_operator', 'platform']);
});

test('a streamer that only advertises answers for what it said, not for parcels and refunds', () => {
  expect(jointly('advertising_only', 'false_advertising')).toEqual(['streamer', 'platform']);
  expect(jointly('advertising_only', 'delivery')).toEqual(['platform']);
  expect(jointly('advertising_only', 'refund_refused')).toEqual(['platform']);
});

test('where life and health are touched an endorser answers whether it knew or not', () => {
  const [streamer] = answerability('advertising_only', 'safety').jointly;
  expect(streamer?.when.en).toMatch(/whether it knew or not/);
  const [otherwise] = answerability('advertising_only', 'quality').jointly;
  expect(otherwise?.when.en).toMatch(/knew or should have known/);
});

test('ten times the price is told for what is eaten, and to whoever has not said what it was', () => {
  const rules = (...given: Parameters<typeof answerability>) => answerability(...given).rules;
  expect(rules('own_store', 'safety', 'food')).toContain('unsafe_food');
  expect(rules('own_store', 'safety')).toContain('unsafe_food');
  expect(rules('own_store', 'safety', 'electronics')).not.toContain('unsafe_food');
});

test('every role and issue has an answer in both languages that cites rules of the table', () => {
  for (const role of OFFER_SELLER_ROLE) {
    for (const issue of COMPLAINT_CATEGORY) {
      const { asks, rules, basis, jointly } = answerability(role, issue);
      expect(asks.length).toBeGreaterThan(0);
      for (const { zh, en } of [...asks, ...jointly.map(({ when }) => when)]) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).not.toMatch(/\p{Script=Han}/u);
      }
      expect(new Set(rules).size).toBe(rules.length);
      expect(basis).toEqual([...new Set(rules.map((id) => LEGAL_RULES[id].instrument))]);
    }
  }
});

test('every instrument is cited by a rule or the counting of days, or is the occupation’s standard, and is dated', () => {
  const cited = new Set(
    [...Object.values(LEGAL_RULES), ...COUNTING].map(({ instrument }) => instrument),
  );
  for (const [id, { inForceFrom, checkedOn }] of Object.entries(INSTRUMENTS)) {
    expect(id === 'internet_marketer_standard' || [...cited].some((each) => each === id)).toBe(
      true,
    );
    expect(inForceFrom).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
    expect(checkedOn).toBe('2026-11-24');
  }
});
