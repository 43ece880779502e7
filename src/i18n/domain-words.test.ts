import { describe, expect, it } from 'vitest';
import { endpoints } from '@/contract/endpoints';
import { ROLES } from '@/contract/roles';
import {
  COMPLAINT_CATEGORY,
  COMPLAINT_CHANNEL,
  COMPLAINT_CONFIRMED,
  COMPLAINT_OUTCOME,
  COMPLAINT_STATUS,
  ENFORCEMENT_KIND,
  ENTERPRISE_KIND,
  OFFER_SELLER_ROLE,
  PRODUCT_CATEGORY,
  REGION,
  REVIEW_DOCUMENT,
  STREAMER_WORK_TYPE,
} from '@/dataset/tables';
import enRefused from './en/refused.json';
import en from './en/domain.json';
import zhRefused from './zh/refused.json';
import zh from './zh/domain.json';

const enumerations = {
  category: PRODUCT_CATEGORY,
  channel: COMPLAINT_CHANNEL,
  complaintCategory: COMPLAINT_CATEGORY,
  complaintStatus: COMPLAINT_STATUS,
  confirmed: COMPLAINT_CONFIRMED,
  document: REVIEW_DOCUMENT,
  enforcement: ENFORCEMENT_KIND,
  enterpriseKind: ENTERPRISE_KIND,
  outcome: COMPLAINT_OUTCOME,
  region: REGION,
  role: ROLES,
  sellerRole: OFFER_SELLER_ROLE,
  skillLevel: ['1', '2', '3', '4', '5'],
  workType: STREAMER_WORK_TYPE,
};

describe.each(['zh', 'en'] as const)('the words in %s', (language) => {
  const words = language === 'zh' ? zh : en;

  it.each(Object.entries(enumerations))('name every value of %s, no two alike', (group, values) => {
    const named: Record<string, string> = words[group as keyof typeof enumerations];
    const names = values.map((value) => named[value]);
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(values.length);
  });
});

it('names provinces as GB/T 2260 numbers them', () => {
  expect([zh.region[11], zh.region[44], zh.region[61], zh.region[14]]).toEqual([
    '北京',
    '广东',
    '陕西',
    '山西',
  ]);
  expect([en.region[61], en.region[14]]).toEqual(['Shaanxi', 'Shanxi']);
});

it('names the levels of the national skill standard, the fifth the lowest', () => {
  expect([zh.skillLevel[5], zh.skillLevel[1]]).toEqual(['五级/初级工', '一级/高级技师']);
});

it.each([
  ['en', enRefused],
  ['zh', zhRefused],
])('says in %s what is refused by each operation that some roles may not call', (_, words) => {
  const named: Record<string, string> = words.what;
  const restricted = Object.values(endpoints).filter((one) => 'roles' in one);
  expect(restricted.length).toBeGreaterThan(0);
  expect(restricted.map(({ id }) => id).filter((id) => !named[id])).toEqual([]);
});
