import { family, type Kind } from './family';

export const APPAREL: Kind[] = [
  ...family({
    kinds: [
      ['亚麻衬衫', 'linen shirt', 129],
      ['针织开衫', 'knitted cardigan', 149],
      ['羊绒大衣', 'cashmere coat', 799],
      ['真丝连衣裙', 'silk dress', 399],
      ['牛仔裤', 'jeans', 139],
      ['羽绒服', 'down jacket', 469],
      ['纯棉T恤', 'cotton T-shirt', 59],
      ['西装外套', 'blazer', 219],
      ['百褶裙', 'pleated skirt', 99],
      ['冲锋衣', 'rain jacket', 329],
      ['马甲', 'waistcoat', 118],
      ['家居服套装', 'pyjama set', 109],
    ],
    adjectives: '宽松 修身 复古 简约 新中式 通勤 显瘦 高级感',
    specs: '均码 M码 L码 XL码 大码 经典色',
    faults: [
      [
        '第一次下水就掉色，把一起洗的衣服也染了',
        'the colour ran in the first wash and stained everything else in the machine',
      ],
      [
        '才穿了{n}次，腋下的缝线就整条开了',
        'the underarm seam came apart after {n} wears',
        '亚麻衬衫 针织开衫 羊绒大衣 真丝连衣裙 羽绒服 纯棉T恤 西装外套 冲锋衣 马甲 家居服套装',
      ],
      [
        '到处是线头，左右两只袖子不一样长',
        'loose threads were everywhere and one sleeve was longer than the other',
        '亚麻衬衫 针织开衫 羊绒大衣 羽绒服 纯棉T恤 西装外套 冲锋衣 家居服套装',
      ],
      [
        '起球起得很厉害，像穿了好几年',
        'it pilled so badly that it looked years old',
        '针织开衫 羊绒大衣 纯棉T恤 马甲 家居服套装 西装外套',
      ],
      [
        '洗完缩了一大截，根本穿不上',
        'it shrank so much in the wash that it no longer fitted',
        '亚麻衬衫 针织开衫 羊绒大衣 真丝连衣裙 牛仔裤 纯棉T恤 百褶裙 马甲 家居服套装',
      ],
      [
        '拉链拉到一半就卡死，用力一扯齿都掉了',
        'the zip jammed halfway and lost its teeth',
        '牛仔裤 羽绒服 冲锋衣 百褶裙 真丝连衣裙',
      ],
      [
        '有一股很刺鼻的味道，洗了{n}遍都散不掉',
        'it had a harsh smell that {n} washes did not remove',
      ],
      [
        '后背有一块明显的污渍，像是别人退回来的',
        'there was a stain on the back, as if somebody had already returned it',
      ],
      ['尺码和尺码表差了整整一个号', 'the size was a full step off the size chart'],
      [
        '面料薄得透光，里衬也没有',
        'the fabric was thin enough to see through and had no lining',
        '亚麻衬衫 真丝连衣裙 纯棉T恤 百褶裙 家居服套装',
      ],
    ],
    claims: [
      [
        '100%桑蚕丝',
        '吊牌上写的是聚酯纤维',
        '100 % mulberry silk',
        'the label inside said polyester',
        '真丝连衣裙',
      ],
      [
        '含绒量90%',
        '拆开一看全是碎毛片',
        '90 % down',
        'the filling turned out to be crushed feathers',
        '羽绒服',
      ],
      [
        '专柜同款同厂',
        '专柜店员说根本没有这个款',
        'the very one sold in department stores',
        'the shop told me they never carried it',
      ],
      [
        '纯羊毛，不含化纤',
        '水洗标上羊毛只有12%',
        'pure wool with nothing synthetic',
        'the care label gave 12 % wool',
        '针织开衫 羊绒大衣 西装外套 马甲',
      ],
      [
        '机洗不变形',
        '洗一次就松垮得没法穿',
        'safe in the machine',
        'it lost its shape in one wash',
      ],
    ],
    harms: [
      ['穿了半天，脖子和后背起了一片红疹', 'my neck and back came out in a rash within half a day'],
      ['手一摸就发痒，怀疑甲醛超标', 'it made my hands itch, and I suspect formaldehyde'],
      [
        '里面藏着一根没取出来的断针，把手扎破了',
        'a broken needle had been left inside and cut my hand',
      ],
    ],
  }),
  ...family({
    kinds: [
      ['小白鞋', 'white trainers', 119],
      ['马丁靴', 'ankle boots', 239],
      ['老爹鞋', 'chunky trainers', 169],
      ['乐福鞋', 'loafers', 179],
      ['雪地靴', 'snow boots', 199],
      ['洞洞鞋', 'clogs', 49],
    ],
    adjectives: '软底 增高 透气 轻便 防滑 复古 百搭',
    specs: '女款 男款 36-40码 38-44码 春秋款',
    faults: [
      ['穿了不到{n}天，鞋底就开胶了', 'the sole came unglued in under {n} days'],
      [
        '两只鞋颜色深浅不一样，一看就不是一双',
        'the two shoes were different shades and plainly not a pair',
      ],
      [
        '鞋面一弯就裂，皮屑直掉',
        'the upper cracked at the first bend and shed flakes',
        '小白鞋 马丁靴 老爹鞋 乐福鞋',
      ],
      ['鞋码偏小两个码，脚后跟磨出了血', 'they ran two sizes small and my heels bled'],
      [
        '胶水味特别重，放阳台{n}天还是熏人',
        'they reeked of glue even after {n} days on the balcony',
      ],
      ['鞋带孔的铆钉掉了两个', 'two of the eyelets fell out', '小白鞋 马丁靴 老爹鞋'],
    ],
    claims: [
      [
        '头层牛皮',
        '鞋盒标签写的是合成革',
        'top-grain leather',
        'the label on the box said synthetic',
        '小白鞋 马丁靴 乐福鞋 老爹鞋',
      ],
      [
        '一双能穿三年',
        '一个月不到就断底',
        'good for three years',
        'the sole snapped within the month',
      ],
      [
        '雨天绝不打滑',
        '下雨第一天就摔了一跤',
        'never slippery in the rain',
        'I fell on the first wet day',
      ],
    ],
    harms: [
      [
        '鞋底太滑，下楼梯时摔倒扭伤了脚踝',
        'the soles were so slippery that I sprained my ankle on the stairs',
      ],
      ['鞋里有凸出来的钉子，脚底被划伤', 'a nail stuck out inside and cut my foot'],
    ],
  }),
  ...family({
    kinds: [
      ['托特包', 'tote bag', 159],
      ['斜挎包', 'cross-body bag', 129],
      ['双肩包', 'backpack', 149],
      ['行李箱', 'suitcase', 289],
    ],
    adjectives: '大容量 轻奢 防泼水 复古 通勤 百搭',
    specs: '黑色 米白色 棕色 墨绿色',
    faults: [
      ['里外都有划痕，明显是别人用过的', 'it was scratched inside and out, plainly used before'],
      ['一个轮子推着推着就掉了', 'one of its wheels simply fell off', '行李箱'],
      ['密码锁第{n}天就打不开了', 'the lock would not open from day {n} on', '行李箱'],
      [
        '背带的五金扣当天就断了',
        'the buckle of the strap broke the same day',
        '托特包 斜挎包 双肩包',
      ],
      [
        '边油一擦就掉，弄得衣服上都是',
        'the edge paint rubbed off all over my clothes',
        '托特包 斜挎包',
      ],
      ['拉链头掉漆，内衬有个洞', 'the zip pull lost its paint and the lining had a hole'],
      ['用了{n}天就变形塌了下去', 'it lost its shape after {n} days'],
      ['打开一股霉味，夹层里还有灰', 'it smelled of mould and the pocket was full of dust'],
    ],
    claims: [
      ['耐磨防刮', '背了两天就磨破了角', 'hard to scratch', 'a corner wore through in two days'],
      [
        '头层牛皮手工缝制',
        '鉴定师傅说是PU革',
        'hand-stitched full leather',
        'a repairer told me it was PU',
        '托特包 斜挎包 双肩包',
      ],
      [
        '可以直接上飞机',
        '量了一下超过登机尺寸',
        'cabin size',
        'it is larger than any airline allows',
        '行李箱 双肩包',
      ],
    ],
    harms: [
      ['染色掉到手上，过敏红了好几天', 'the dye came off on my hands and they were red for days'],
    ],
  }),
];
