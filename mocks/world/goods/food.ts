import { family, type Family } from './family';

export const FOOD: Family[] = [
  family({
    nouns: [
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
    adjectives: '手撕 现做 低糖 网红 传统 香辣 原味 老字号风味',
    specs: '500g 2斤装 6包装 10袋装 礼盒装 独立小包',
    faults: [
      ['一打开就有哈喇味，明显放坏了', 'it smelled rancid as soon as the bag was opened'],
      ['好几袋漏气，里面已经长毛', 'several bags had leaked and were growing mould'],
      ['咬到一根很长的头发', 'I bit on a long hair'],
      ['收到时离过期只剩{n}天', 'it had {n} days left before its best-before date'],
      ['碎得像渣一样，没有一块完整的', 'it had been crushed to crumbs'],
      ['称了一下，净含量少了快一半', 'by my scales almost half of the stated weight was missing'],
      ['生产日期被擦掉又重新打上去', 'the production date had been rubbed off and printed again'],
      [
        '硬得咬不动，味道也和直播里试吃的完全两样',
        'it was too hard to chew and nothing like what was tasted in the broadcast',
      ],
    ],
    claims: [
      [
        '零添加、不放防腐剂',
        '配料表第三行就是山梨酸钾',
        'free of preservatives',
        'the third ingredient was potassium sorbate',
      ],
      ['原切牛肉', '配料表写的是鸡胸肉', 'whole-cut beef', 'the label said chicken breast'],
      [
        '糖尿病人也能放心吃',
        '每100克含糖38克',
        'fine for diabetics',
        'it holds 38 g of sugar per 100 g',
      ],
      [
        '当天现做当天发',
        '生产日期是两个月前',
        'made and sent the same day',
        'it had been made two months before',
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
      ],
    ],
  }),
  family({
    nouns: [
      ['谷饲牛排', 'steak', 199],
      ['虾仁', 'peeled shrimp', 79],
      ['大闸蟹', 'hairy crabs', 258],
      ['羊肉卷', 'sliced lamb', 88],
      ['速冻水饺', 'frozen dumplings', 49],
      ['烤肠', 'sausages', 45],
    ],
    adjectives: '原切 鲜冻 去壳 家庭装 精选 现捞',
    specs: '1kg 10片装 8只装 2斤装 礼盒装',
    faults: [
      ['冰袋全化了，肉摸着是温的', 'the ice had melted and the meat was warm to the touch'],
      ['一解冻全是水，缩得只剩一半', 'it was half water and shrank to nothing when thawed'],
      ['有一股臭味，颜色发黑', 'it stank and had gone dark'],
      [
        '到手死了{n}只，客服说正常损耗',
        '{n} of them were dead on arrival, which I was told was normal',
      ],
      ['大小和直播间展示的差太多，像换了货', 'the size was nothing like what was shown'],
    ],
    claims: [
      [
        '进口原切',
        '包装背面写着调理肉制品',
        'imported whole cut',
        'the back of the pack said reconstituted meat',
      ],
      [
        '单只四两以上',
        '称了全是二两多',
        'over 200 g each',
        'not one of them weighed more than 130 g',
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

export const AGRICULTURAL: Family[] = [
  family({
    nouns: [
      ['丑橘', 'mandarins', 39],
      ['红富士苹果', 'apples', 45],
      ['软籽石榴', 'pomegranates', 49],
      ['冬枣', 'jujubes', 36],
      ['猕猴桃', 'kiwifruit', 42],
      ['芒果', 'mangoes', 38],
      ['草莓', 'strawberries', 59],
      ['蜜瓜', 'melons', 35],
    ],
    adjectives: '现摘 产地直发 高山 爆甜 当季 树上熟',
    specs: '5斤装 9斤装 3斤精选 大果 中果 整箱',
    faults: [
      ['一箱坏了{n}个，烂的地方流水', '{n} of them were rotten and leaking'],
      [
        '个头小得可怜，和说好的大果完全不是一回事',
        'they were tiny, nothing like the large fruit promised',
      ],
      ['又酸又涩，根本没熟', 'they were sour and unripe'],
      ['上面一层好的，下面全是次果', 'good fruit lay on top and rejects underneath'],
      ['连箱子一起才够斤数，果子足足少了一斤多', 'the weight was only right with the box included'],
      ['切开里面是黑的', 'they were black inside'],
    ],
    claims: [
      ['不打蜡不催熟', '用热水一烫一层白蜡', 'unwaxed', 'hot water brought up a film of wax'],
      [
        '坏果包赔',
        '发了照片说超过24小时不赔',
        'every bad one replaced',
        'they said my photos came after 24 hours and refused',
      ],
      [
        '正宗原产地',
        '发货地是外省批发市场',
        'from the place of origin',
        'the parcel came from a wholesale market in another province',
      ],
    ],
    harms: [['吃完嘴发麻，怀疑农药残留', 'my mouth went numb afterwards and I suspect pesticide']],
  }),
  family({
    nouns: [
      ['土蜂蜜', 'wild honey', 89],
      ['五常稻香米', 'rice', 69],
      ['土鸡蛋', 'farm eggs', 46],
      ['黑木耳', 'wood-ear mushrooms', 39],
      ['红薯粉条', 'sweet-potato noodles', 29],
      ['菜籽油', 'rapeseed oil', 79],
      ['小米', 'millet', 33],
    ],
    adjectives: '农家 自产 当年新 山里 古法 散养',
    specs: '2斤装 5斤装 10斤装 30枚 500g 桶装',
    faults: [
      ['里面生了虫，还会爬', 'there were live insects in it'],
      ['压坏了{n}处，外面黏糊糊的', 'the parcel was sticky and {n} pieces were broken'],
      ['一股霉味，煮出来发黄', 'it smelled of mould and turned yellow in the pot'],
      ['包装上没有厂名、没有日期，什么都没有', 'the pack bore no maker, no date, nothing at all'],
      ['一半是碎的，还掺着小石子', 'half of it was broken and there was grit in it'],
      ['瓶口漏了，只剩大半瓶', 'the lid leaked and a third was gone'],
    ],
    claims: [
      [
        '当年新米',
        '包装日期是前年的',
        'this year’s crop',
        'the pack was dated the year before last',
      ],
      ['纯天然野生', '送检说是果葡糖浆勾兑', 'wild and pure', 'a laboratory found glucose syrup'],
      ['自家散养', '喷码显示是养殖场批次', 'from our own yard', 'the stamp shows a factory farm'],
    ],
    harms: [['家里老人吃了头晕恶心', 'my mother felt dizzy and sick after eating it']],
  }),
];

export const HEALTH_FOOD: Family[] = [
  family({
    nouns: [
      ['辅酶Q10软胶囊', 'coenzyme Q10 capsules', 168],
      ['益生菌粉', 'probiotic powder', 139],
      ['氨糖软骨素片', 'glucosamine tablets', 198],
      ['叶黄素软糖', 'lutein gummies', 98],
      ['蛋白质粉', 'protein powder', 229],
      ['鱼油软胶囊', 'fish-oil capsules', 178],
      ['灵芝孢子粉', 'ganoderma spore powder', 398],
      ['钙维生素D片', 'calcium and vitamin D tablets', 89],
    ],
    adjectives: '高含量 中老年 成人 无糖 进口原料 升级版',
    specs: '60粒 90粒 3瓶装 30条 400g 买二送一',
    faults: [
      [
        '胶囊全粘在一起，瓶底还有水珠',
        'the capsules had stuck together and there was moisture in the bottle',
      ],
      ['瓶口的封膜已经破了', 'the seal was already broken'],
      ['三瓶里有两瓶批号对不上', 'two of the three bottles had a different batch number'],
      ['粉结成硬块，冲不开', 'the powder had set hard and would not dissolve'],
      ['说明书里连批准文号都没有', 'there was no approval number anywhere on the leaflet'],
    ],
    claims: [
      [
        '吃一个疗程就能停降压药',
        '外盒写着“本品不能代替药物”',
        'that one course lets you stop blood-pressure tablets',
        'the box says it does not replace medicine',
      ],
      [
        '专家坐诊推荐',
        '后来查到那位“专家”是演员',
        'recommended by a doctor',
        'the “doctor” turned out to be an actor',
      ],
      [
        '有蓝帽子标志',
        '收到的是普通压片糖果',
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
