import { expect, it } from 'vitest';
import { draftText } from './draft-text';

it('tells the story first, then what was answered, then the law', () => {
  const text = draftText(
    '  到货时瓶子碎了。\n客服不回。 ',
    [
      ['商品', '蜂蜜'],
      ['购买日期', null],
      ['支付金额', ''],
      ['诉求', '退款'],
    ],
    ['依据', ['退货（《消费者权益保护法》第二十四条）']],
    '：',
  );
  expect(text).toBe(
    '到货时瓶子碎了。\n客服不回。\n\n商品：蜂蜜\n诉求：退款\n依据：\n- 退货（《消费者权益保护法》第二十四条）',
  );
});

it('begins with what was answered where nothing was written yet', () => {
  expect(draftText(' ', [['Product', 'honey']], ['By law', []], ': ')).toBe('Product: honey');
});
