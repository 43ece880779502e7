import type { ProductCategory } from '@/dataset/tables';
import type { LegalRuleId } from './legal-rules';
import type { Wording } from './legal-table';

/** `usual`: the right holds; `depends`: on the state of the goods; `excluded`: for goods as these usually are, it doesn't. */
export type ReturnRight = 'usual' | 'depends' | 'excluded';

export interface ReturnException {
  right: ReturnRight;
  text: Wording;
  /** Ids of the rules it rests on, beside the right itself. */
  rules: readonly LegalRuleId[];
}

/** What the seven-day return without a reason means for goods of a category: this product's reading, for a lawyer to correct. */
export const RETURN_EXCEPTIONS: Record<ProductCategory, ReturnException> = {
  food: {
    right: 'depends',
    text: {
      zh: '密封包装没有拆开的食品可以退。一次性密封包装拆了，或者买时确认过是临近保质期的，就不能无理由退；鲜活易腐的也不能。',
      en: 'Food whose seal is unbroken can go back. Not once the disposable seal is broken, nor what you confirmed at purchase was near its date, nor fresh and perishable food.',
    },
    rules: ['return_good_condition', 'return_confirmed_exceptions'],
  },
  cosmetics: {
    right: 'depends',
    text: {
      zh: '密封包装没有拆开的化妆品可以退；一次性密封包装拆了，就不能无理由退。',
      en: 'Cosmetics whose seal is unbroken can go back; not once the disposable seal is broken.',
    },
    rules: ['return_good_condition'],
  },
  apparel: {
    right: 'usual',
    text: {
      zh: '可以试穿。吊牌和标识要留着，不要弄脏；量身定做的除外。',
      en: 'Trying on is fine. Leave the tags on and keep it clean. Not for what was made to your measure.',
    },
    rules: ['return_good_condition'],
  },
  electronics: {
    right: 'depends',
    text: {
      zh: '打开包装、合理调试不影响退货。已经激活、登录账号或者自行拆修的，可能被拒绝；“激活后不退”要您在购买时确认过才算数。',
      en: 'Opening the box and trying it out don’t matter. Once activated, signed in to or altered it may be refused; “no return once activated” counts only if you confirmed it at purchase.',
    },
    rules: ['return_good_condition', 'return_confirmed_exceptions'],
  },
  jewellery: {
    right: 'usual',
    text: {
      zh: '证书、标签、配件要齐全，没有佩戴痕迹；刻字、改圈等为您定做的除外。',
      en: 'With its certificate, label and parts, and unworn. Not if it was engraved or resized for you.',
    },
    rules: [],
  },
  household: {
    right: 'usual',
    text: {
      zh: '可以打开看、合理试用。标识不要拆掉，不要弄脏弄坏；定制尺寸的除外。',
      en: 'You may open it and try it within reason. Leave labels on, keep it clean and whole. Not if it was made to your size.',
    },
    rules: ['return_good_condition'],
  },
  maternal_infant: {
    right: 'depends',
    text: {
      zh: '奶粉、辅食、洗护用品拆了密封包装就不能无理由退；衣物、玩具要留好标识，不弄脏。',
      en: 'Formula, baby food and toiletries can’t go back without a reason once their seal is broken; clothes and toys can, clean and with their labels.',
    },
    rules: ['return_good_condition', 'return_confirmed_exceptions'],
  },
  health_food: {
    right: 'depends',
    text: {
      zh: '密封包装没有拆开的可以退；一次性密封包装拆了，就不能无理由退。',
      en: 'It can go back while its seal is unbroken; not once the disposable seal is broken.',
    },
    rules: ['return_good_condition'],
  },
  agricultural: {
    right: 'excluded',
    text: {
      zh: '鲜活易腐的农产品不能无理由退；干货等密封包装没有拆开的可以退。',
      en: 'Fresh and perishable produce can’t go back without a reason; dried goods can while their seal is unbroken.',
    },
    rules: ['return_good_condition'],
  },
  other: {
    right: 'usual',
    text: {
      zh: '商品要完好。定做的、鲜活易腐的、您已拆封的音像制品和软件、报纸期刊除外；按性质不宜退货的其他商品，要您在购买时确认过才除外。',
      en: 'In good condition. Not for goods made to order, fresh and perishable goods, opened recordings and software, or periodicals; others unfit for return only if you confirmed so at purchase.',
    },
    rules: ['return_confirmed_exceptions'],
  },
};
