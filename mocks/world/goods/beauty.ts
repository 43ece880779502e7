import { family, type Kind } from './family';

export const COSMETICS: Kind[] = [
  ...family({
    kinds: [
      ['保湿面霜', 'face cream', 139],
      ['精华液', 'serum', 199],
      ['防晒霜', 'sunscreen', 89],
      ['洁面乳', 'face wash', 59],
      ['补水面膜', 'sheet masks', 79],
      ['眼霜', 'eye cream', 168],
      ['爽肤水', 'toner', 99],
      ['淡斑乳', 'brightening lotion', 189],
      ['身体乳', 'body lotion', 69],
    ],
    adjectives: '温和 舒缓 清爽 敏感肌 植物 玻尿酸 烟酰胺',
    specs: '标准装 两件装 旅行装 加量装 礼盒装',
    faults: [
      [
        '味道和以前用的不一样，像是过期的',
        'it smelled different from the last one, as if it were out of date',
      ],
      ['少发了{n}片', '{n} of them were missing', '补水面膜'],
      [
        '膜布没有一点精华，干得贴不住',
        'there was no serum on them and they would not stick',
        '补水面膜',
      ],
      ['包装盒上贴了两层日期', 'there were two date labels, one over the other'],
      [
        '膏体已经油水分离，颜色发黄',
        'it had separated and gone yellow',
        '保湿面霜 防晒霜 眼霜 淡斑乳 身体乳',
      ],
      [
        '内封被人拆过，还有手指印',
        'the inner seal had been opened and there was a fingerprint in it',
        '保湿面霜 眼霜 精华液 身体乳',
      ],
      [
        '泵头按不出来，只能撬开用',
        'the pump did not work at all',
        '精华液 洁面乳 爽肤水 淡斑乳 身体乳',
      ],
      [
        '质地和专柜买的完全不同，像加了水',
        'the texture was watery and unlike the one I had bought in a shop',
      ],
      [
        '瓶身批号被刮掉了',
        'the batch number had been scratched off',
        '精华液 防晒霜 洁面乳 爽肤水 淡斑乳 身体乳 保湿面霜',
      ],
      [
        '漏了半瓶，盒子都泡烂了',
        'half of it had leaked into the box',
        '精华液 防晒霜 洁面乳 爽肤水 淡斑乳 身体乳',
      ],
      [
        '搓泥搓得厉害，根本上不了妆',
        'it rolled off in flakes under make-up',
        '保湿面霜 精华液 防晒霜 眼霜 淡斑乳',
      ],
      [
        '只剩{n}个月就过期，直播时一个字没提',
        'it expires in {n} months, which was never mentioned',
      ],
    ],
    claims: [
      [
        '七天祛斑不反弹',
        '用完两瓶斑一点没淡',
        'dark spots gone in seven days',
        'two bottles made no difference',
        '淡斑乳 精华液 补水面膜',
      ],
      [
        '孕妇可用，纯植物',
        '成分表里有水杨酸',
        'plant-based and safe in pregnancy',
        'salicylic acid is on the ingredient list',
      ],
      [
        '特殊化妆品有备案',
        '药监局网站上查不到这个名字',
        'registered as a special cosmetic',
        'the regulator’s site does not know the name',
        '防晒霜 淡斑乳',
      ],
      [
        '专柜正装',
        '全是小样拼的',
        'full-size',
        'what came was a bundle of samples',
        '保湿面霜 精华液 眼霜 爽肤水',
      ],
      ['不含香精酒精', '第四位就是乙醇', 'free of alcohol', 'ethanol is the fourth ingredient'],
    ],
    harms: [
      [
        '用了{n}天脸上又红又肿，医院诊断接触性皮炎',
        'after {n} days my face was swollen and a doctor diagnosed contact dermatitis',
      ],
      ['涂上就火辣辣地疼，脱了一层皮', 'it burned at once and my skin peeled'],
      [
        '停用以后满脸爆痘，医生怀疑含激素',
        'I broke out when I stopped, and the doctor suspects a hormone in it',
      ],
    ],
  }),
  ...family({
    kinds: [
      ['口红', 'lipstick', 89],
      ['粉底液', 'foundation', 159],
      ['眼影盘', 'eyeshadow palette', 109],
      ['气垫', 'cushion compact', 149],
      ['睫毛膏', 'mascara', 79],
      ['散粉', 'setting powder', 99],
    ],
    adjectives: '持妆 自然 轻盈 奶油肌 不脱妆',
    specs: '01色 02色 经典色 礼盒 升级款',
    faults: [
      ['盖子盖不上，一碰就掉', 'the cap would not stay on'],
      ['到手就发现用过，表面有明显的痕迹', 'it had been used before and showed it'],
      ['颜色和直播间差了两个色号', 'the colour was two shades away from the one shown'],
      ['膏体断了，盖子里也是', 'the stick had snapped inside the cap', '口红'],
      ['色号发错，说是光线问题不给换', 'they sent the wrong shade and blamed the light'],
      ['碎成粉，一开盒撒了一地', 'it had shattered to powder', '眼影盘 散粉'],
      ['一股塑料味，涂上嘴唇起皮', 'it smelled of plastic and dried my lips', '口红'],
      ['上脸{n}个小时就斑驳', 'it went patchy within {n} hours'],
    ],
    claims: [
      [
        '一整天不用补妆',
        '中午就花得不成样子',
        'good all day without a touch-up',
        'it was a mess by noon',
      ],
      [
        '喝水都不掉色',
        '抿一口就沾满杯子',
        'proof against drinking',
        'the first sip left it on the cup',
        '口红',
      ],
      [
        '品牌授权正品',
        '品牌客服说从没授权过这家',
        'authorised by the brand',
        'the brand told me it never authorised them',
      ],
    ],
    harms: [
      ['嘴唇又肿又麻，两天没消', 'my lips were swollen and numb for two days', '口红'],
      ['用完脸颊起了一片小疹子', 'it brought my cheeks out in a rash', '粉底液 气垫 散粉'],
      [
        '眼皮肿得睁不开，去看了急诊',
        'my eyelids swelled shut and I went to A&E',
        '眼影盘 睫毛膏 散粉 粉底液 气垫',
      ],
    ],
  }),
];

export const JEWELLERY: Kind[] = [
  ...family({
    kinds: [
      ['翡翠手镯', 'jadeite bangle', 1680],
      ['和田玉吊坠', 'nephrite pendant', 980],
      ['珍珠项链', 'pearl necklace', 599],
      ['蜜蜡手串', 'amber bracelet', 760],
      ['南红戒面', 'agate ring stone', 520],
      ['碧玺手链', 'tourmaline bracelet', 640],
      ['彩宝耳钉', 'gemstone ear studs', 450],
    ],
    adjectives: '天然 臻品 复古 简约 收藏级',
    specs: '附证书 孤品 单件 礼盒装',
    faults: [
      [
        '对着光看有一条很长的裂',
        'against the light a long crack could be seen',
        '翡翠手镯 和田玉吊坠 南红戒面 蜜蜡手串 碧玺手链',
      ],
      ['颜色比直播间暗了好几个度', 'the colour was far duller than in the broadcast'],
      ['证书上的照片不是这一件', 'the certificate pictured a different piece'],
      ['戴了{n}天就开始褪色', 'it began to fade after {n} days'],
      [
        '大小差了快两毫米，明显换过货',
        'it was two millimetres smaller, plainly not the piece I was shown',
      ],
      [
        '穿绳一扯就断，珠子掉了一半',
        'the string broke at a touch and half of the beads were lost',
        '珍珠项链 蜜蜡手串 碧玺手链',
      ],
    ],
    claims: [
      [
        '天然A货',
        '检测站出的结果是充胶处理',
        'natural, untreated',
        'the testing station found resin filling',
        '翡翠手镯 和田玉吊坠',
      ],
      [
        '老板亏本清仓，市场价三万',
        '古玩城同样的只要几百',
        'a loss-making clearance of a ¥30,000 piece',
        'the market sells the same for a few hundred',
      ],
      [
        '假一赔十',
        '拿检测报告去，只肯退一半',
        'tenfold compensation if false',
        'shown the report, they offered half',
      ],
      [
        '无优化无染色',
        '证书备注写着“处理”',
        'neither dyed nor enhanced',
        'the certificate itself says “treated”',
      ],
    ],
    harms: [
      [
        '戴的地方起水泡，医生说是重金属过敏',
        'my wrist blistered and the doctor spoke of a metal allergy',
        '珍珠项链 彩宝耳钉 碧玺手链 南红戒面 翡翠手镯 和田玉吊坠 蜜蜡手串',
      ],
    ],
  }),
  ...family({
    kinds: [
      ['足金项链', 'gold necklace', 3280],
      ['银手镯', 'silver bangle', 399],
      ['K金戒指', '18-carat ring', 1250],
      ['金豆豆', 'gold bead', 720],
      ['莫桑石项链', 'moissanite necklace', 460],
    ],
    adjectives: '古法 轻奢 素雅 精工',
    specs: '附鉴定 礼盒装 新款 经典款',
    faults: [
      ['表面全是划痕，一看就是退货', 'it was full of scratches, plainly somebody’s return'],
      ['做工毛糙，边缘刮手', 'it was rough and scratched the skin'],
      [
        '克重少了0.{n}克，金店当场称的',
        'a jeweller’s scales showed it 0.{n} g short',
        '足金项链 银手镯 K金戒指 金豆豆',
      ],
      ['没几天就发黑，擦也擦不亮', 'it turned black within days'],
      [
        '卡扣松，走在路上就掉了',
        'the clasp was loose and it fell off in the street',
        '足金项链 莫桑石项链',
      ],
      ['镶的石头掉了一颗', 'one of the stones fell out', 'K金戒指 莫桑石项链'],
      ['钢印模糊，金店说成色不对', 'the hallmark was blurred and a jeweller doubted the fineness'],
    ],
    claims: [
      [
        '足金999',
        '回收店测出来只有银包金',
        '999 gold',
        'a dealer found gold-plated silver',
        '足金项链 金豆豆',
      ],
      [
        '支持全国回收',
        '门店说没有这个品牌',
        'bought back anywhere',
        'no shop has heard of the brand',
        '足金项链 银手镯 K金戒指 金豆豆 莫桑石项链',
      ],
      [
        '不收工费',
        '结算时每克多收38',
        'no making charge',
        '¥38 a gram was added at the end',
        '足金项链 金豆豆 K金戒指',
      ],
    ],
    harms: [
      ['耳洞发炎流脓，说是银其实是合金', 'my ear became infected; the “silver” was an alloy'],
    ],
  }),
];
