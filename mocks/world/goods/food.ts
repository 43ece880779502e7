import { family, type Kind } from './family';

export const FOOD: Kind[] = [
  ...family({
    kinds: [
      ['牛肉干', 'beef jerky', 69],
      ['坚果礼盒', 'box of nuts', 89],
      ['酱香饼', 'savoury flatbread', 29],
      ['芝麻丸', 'sesame balls', 39],
      ['蛋黄酥', 'egg-yolk pastries', 36],
      ['螺蛳粉', 'river-snail noodles', 42],
      ['自热米饭', 'self-heating rice', 45],
      ['肉松小贝', 'meat-floss cakes', 33],
      ['辣条', 'spicy gluten strips', 19],
      ['冻干水果', 'freeze-dried fruit', 35],
    ],
    adjectives: '网红 传统 招牌 古早味 家乡味 手作',
    specs: '500g 2斤装 6包装 礼盒装 独立小包',
    faults: [
      ['一打开就有哈喇味，明显放坏了', 'it smelled rancid as soon as the bag was opened'],
      [
        '好几袋漏气，里面已经长毛',
        'several bags had leaked and were growing mould',
        '牛肉干 坚果礼盒 芝麻丸 蛋黄酥 螺蛳粉 辣条 冻干水果 肉松小贝',
      ],
      ['咬到一根很长的头发', 'I bit on a long hair'],
      ['收到时离过期只剩{n}天', 'it had {n} days left before its best-before date'],
      [
        '碎得像渣一样，没有一块完整的',
        'it had been crushed to crumbs',
        '酱香饼 芝麻丸 蛋黄酥 肉松小贝 冻干水果',
      ],
      ['称了一下，净含量少了快一半', 'by my scales almost half of the stated weight was missing'],
      ['生产日期被擦掉又重新打上去', 'the production date had been rubbed off and printed again'],
      [
        '硬得咬不动，味道也和直播里试吃的完全两样',
        'it was too hard to chew and nothing like what was tasted in the broadcast',
        '牛肉干 酱香饼 芝麻丸 蛋黄酥',
      ],
    ],
    claims: [
      [
        '零添加、不放防腐剂',
        '配料表第三行就是山梨酸钾',
        'free of preservatives',
        'the third ingredient was potassium sorbate',
      ],
      [
        '原切牛肉',
        '配料表写的是鸡胸肉',
        'whole-cut beef',
        'the label said chicken breast',
        '牛肉干',
      ],
      [
        '糖尿病人也能放心吃',
        '每100克含糖38克',
        'fine for diabetics',
        'it holds 38 g of sugar per 100 g',
        '芝麻丸 坚果礼盒 蛋黄酥 冻干水果 酱香饼',
      ],
      [
        '当天现做当天发',
        '生产日期是两个月前',
        'made and sent the same day',
        'it had been made two months before',
        '酱香饼 蛋黄酥 肉松小贝 芝麻丸',
      ],
    ],
    harms: [
      [
        '全家吃完上吐下泻，去医院挂了水',
        'the whole family was sick and one of us needed a drip in hospital',
      ],
      [
        '吃出一小块金属片，差点崩了牙',
        'there was a piece of metal in it that nearly broke a tooth',
      ],
      [
        '没标花生成分，孩子吃了过敏送急诊',
        'peanut was not on the label and my child had an allergic reaction',
        '坚果礼盒 芝麻丸 蛋黄酥 螺蛳粉 辣条 自热米饭 肉松小贝 酱香饼',
      ],
    ],
  }),
  ...family({
    kinds: [
      ['谷饲牛排', 'steak', 199],
      ['虾仁', 'peeled shrimp', 79],
      ['大闸蟹', 'hairy crabs', 258],
      ['羊肉卷', 'sliced lamb', 88],
      ['速冻水饺', 'frozen dumplings', 49],
      ['烤肠', 'sausages', 45],
    ],
    adjectives: '鲜冻 精选 鲜捕 冷链直发 渔家',
    specs: '礼盒装 家庭装 实惠装 尝鲜装',
    faults: [
      [
        '包装破了，血水流了一箱',
        'the pack had burst and leaked all over the box',
        '谷饲牛排 羊肉卷 虾仁',
      ],
      [
        '全黏成一坨，一煮就散',
        'they had stuck into one lump and fell apart in the pot',
        '速冻水饺',
      ],
      ['肠衣破了好几根，味道发酸', 'several had split and tasted sour', '烤肠'],
      ['绑绳比肉还重', 'the string weighed more than the meat', '大闸蟹'],
      ['标签上没有生产日期', 'there was no production date on the label', '速冻水饺 烤肠 虾仁'],
      [
        '冰袋全化了，肉摸着是温的',
        'the ice had melted and the meat was warm to the touch',
        '谷饲牛排 虾仁 羊肉卷 烤肠',
      ],
      [
        '一解冻全是水，缩得只剩一半',
        'it was half water and shrank to nothing when thawed',
        '谷饲牛排 虾仁 羊肉卷',
      ],
      ['有一股臭味，颜色发黑', 'it stank and had gone dark'],
      [
        '到手死了{n}只，客服说正常损耗',
        '{n} of them were dead on arrival, which I was told was normal',
        '大闸蟹',
      ],
      ['大小和直播间展示的差太多，像换了货', 'the size was nothing like what was shown'],
    ],
    claims: [
      [
        '进口原切',
        '包装背面写着调理肉制品',
        'imported whole cut',
        'the back of the pack said reconstituted meat',
        '谷饲牛排 羊肉卷',
      ],
      [
        '单只四两以上',
        '称了全是二两多',
        'over 200 g each',
        'not one of them weighed more than 130 g',
        '大闸蟹',
      ],
      [
        '全程冷链',
        '普通快递走了四天',
        'cold chain all the way',
        'it took four days by ordinary parcel',
      ],
    ],
    harms: [
      ['吃完当晚拉肚子到脱水', 'I had food poisoning that very night'],
      [
        '老人吃完腹痛，诊断急性肠胃炎',
        'my father was diagnosed with acute gastroenteritis after eating it',
      ],
    ],
  }),
];

export const HEALTH_FOOD: Kind[] = [
  ...family({
    kinds: [
      ['辅酶Q10软胶囊', 'coenzyme Q10 capsules', 168],
      ['益生菌粉', 'probiotic powder', 139],
      ['氨糖软骨素片', 'glucosamine tablets', 198],
      ['叶黄素软糖', 'lutein gummies', 98],
      ['蛋白质粉', 'protein powder', 229],
      ['鱼油软胶囊', 'fish-oil capsules', 178],
      ['灵芝孢子粉', 'ganoderma spore powder', 398],
      ['钙维生素D片', 'calcium and vitamin D tablets', 89],
    ],
    adjectives: '高含量 中老年 成人 升级版 进口原料',
    specs: '两瓶装 3瓶装 家庭装 买二送一 单盒',
    faults: [
      [
        '少了{n}粒，封口像被开过',
        '{n} were missing and the seal looked opened',
        '辅酶Q10软胶囊 氨糖软骨素片 叶黄素软糖 鱼油软胶囊 钙维生素D片',
      ],
      ['收到时离过期只剩{n}个月', 'it had {n} months left before its date'],
      ['味道发酸，颜色也和上一瓶不一样', 'it tasted sour and was a different colour from the last'],
      [
        '胶囊全粘在一起，瓶底还有水珠',
        'the capsules had stuck together and there was moisture in the bottle',
        '辅酶Q10软胶囊 鱼油软胶囊',
      ],
      [
        '瓶口的封膜已经破了',
        'the seal was already broken',
        '辅酶Q10软胶囊 氨糖软骨素片 叶黄素软糖 鱼油软胶囊 钙维生素D片 蛋白质粉',
      ],
      ['三瓶里有两瓶批号对不上', 'two of the three bottles had a different batch number'],
      [
        '粉结成硬块，冲不开',
        'the powder had set hard and would not dissolve',
        '益生菌粉 蛋白质粉 灵芝孢子粉',
      ],
      ['说明书里连批准文号都没有', 'there was no approval number anywhere on the leaflet'],
    ],
    claims: [
      [
        '吃一个疗程就能停降压药',
        '外盒写着“本品不能代替药物”',
        'that one course lets you stop blood-pressure tablets',
        'the box says it does not replace medicine',
        '辅酶Q10软胶囊 鱼油软胶囊 灵芝孢子粉',
      ],
      [
        '专家坐诊推荐',
        '后来查到那位“专家”是演员',
        'recommended by a doctor',
        'the “doctor” turned out to be an actor',
      ],
      [
        '有蓝帽子标志',
        '是普通压片糖果',
        'a registered health food',
        'what came was an ordinary sweet',
      ],
      [
        '三天见效，无效退款',
        '吃完一瓶没效果，又说开封不退',
        'results in three days or your money back',
        'they said an opened bottle cannot be returned',
      ],
      [
        '根治关节痛',
        '国家平台上查的功能只有增加骨密度',
        'a cure for joint pain',
        'it is registered only for bone density',
        '氨糖软骨素片 钙维生素D片',
      ],
    ],
    harms: [
      [
        '我妈听主播的停了药，血压飙高住院',
        'my mother stopped her medicine on their word and ended up in hospital',
      ],
      [
        '吃了{n}天全身起疹子，医生让马上停',
        'I came out in a rash after {n} days and the doctor told me to stop',
      ],
      [
        '吃完心慌手抖，怀疑加了西药成分',
        'it gave me palpitations and I suspect an undeclared drug',
      ],
    ],
  }),
];
