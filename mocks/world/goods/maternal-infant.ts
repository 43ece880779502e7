import { family, type Kind } from './family';

export const MATERNAL_INFANT: Kind[] = [
  ...family({
    kinds: [
      ['纸尿裤', 'nappies', 109],
      ['婴儿湿巾', 'baby wipes', 45],
      ['连体衣', 'baby romper', 79],
      ['婴儿面霜', 'baby cream', 69],
      ['吸奶器', 'breast pump', 259],
      ['奶瓶', 'feeding bottle', 89],
      ['待产包', 'maternity kit', 168],
    ],
    adjectives: '新生儿 柔软 亲肤 升级 医护级',
    specs: '标准装 整箱 两件装 升级款',
    faults: [
      ['封口开了，里面一股怪味', 'the pack was open and smelled odd'],
      ['干得像纸，一擦就起毛', 'they were dry as paper and shed fluff', '婴儿湿巾'],
      ['膏体发黄结块', 'it had gone yellow and lumpy', '婴儿面霜'],
      ['少了好几样，清单对不上', 'several things on the list were missing', '待产包'],
      ['洗一次领口就松了', 'the neck went slack in one wash', '连体衣'],
      ['瓶身有细裂纹，一倒热水就漏', 'it had hairline cracks and leaked with hot water', '奶瓶'],
      [
        '漏得一塌糊涂，一晚上换了{n}次',
        'they leaked so much that I changed {n} in a night',
        '纸尿裤',
      ],
      ['刻度印歪了，差了30毫升', 'the scale was printed 30 ml off', '奶瓶 吸奶器'],
      ['外包装有霉点', 'there were spots of mould on the pack'],
      ['接口处漏气，根本吸不上来', 'the joint let air in and it would not draw', '吸奶器'],
      ['荧光灯一照全亮', 'it glowed all over under a UV lamp', '纸尿裤 婴儿湿巾 连体衣 待产包'],
      [
        '尺码偏小，宝宝腿都勒红了',
        'it ran small and left red marks on my baby’s legs',
        '纸尿裤 连体衣',
      ],
    ],
    claims: [
      [
        'A类母婴标准',
        '吊牌写着C类',
        'of the infant class A standard',
        'the tag said class C',
        '连体衣 待产包',
      ],
      ['医院同款', '医院说没用过这个牌子', 'used in hospitals', 'the hospital had never used it'],
      [
        '质检报告齐全',
        '要了{n}次都拿不出来',
        'fully inspected',
        'they could not show a report after {n} requests',
      ],
    ],
    harms: [
      ['按说明用，乳头被夹伤出血', 'used as told, it cut me', '吸奶器'],
      [
        '宝宝红屁股破皮，看了皮肤科',
        'my baby had a raw rash and needed a dermatologist',
        '纸尿裤 婴儿湿巾 婴儿面霜 连体衣 待产包',
      ],
      [
        '奶嘴掉下一小块，差点被孩子吞下去',
        'a piece of the teat came off and my child nearly swallowed it',
        '奶瓶',
      ],
    ],
  }),
  ...family({
    kinds: [
      ['婴儿推车', 'pushchair', 499],
      ['儿童安全座椅', 'child car seat', 799],
      ['积木', 'building blocks', 129],
      ['早教机', 'learning toy', 229],
      ['儿童餐椅', 'high chair', 269],
      ['爬行垫', 'play mat', 149],
    ],
    adjectives: '新款 多功能 轻便 加厚 卡通',
    specs: '0-3岁 3-6岁 标准款 蓝色 粉色',
    faults: [
      ['接口毛刺很多，会划手', 'the edges were rough enough to cut'],
      ['说明书是别的型号，问客服也说不清', 'the manual was for another model'],
      [
        '表面掉漆，孩子啃得满嘴都是',
        'the paint came off in my child’s mouth',
        '积木 早教机 儿童餐椅',
      ],
      ['铺了{n}天就翘边起泡', 'it curled and blistered within {n} days', '爬行垫'],
      [
        '刹车卡不住，推到坡上自己往下滑',
        'the brake did not hold and it rolled down a slope',
        '婴儿推车',
      ],
      [
        '螺丝孔对不上，装不起来',
        'the holes did not line up and it could not be put together',
        '婴儿推车 儿童安全座椅 儿童餐椅',
      ],
      [
        '味道刺鼻，打开窗放了{n}天还有',
        'it had a sharp smell even after {n} days by an open window',
      ],
      [
        '玩了一次就断，断口很锋利',
        'it snapped the first time and left a sharp edge',
        '积木 早教机',
      ],
      ['少了{n}个零件', '{n} parts were missing', '婴儿推车 儿童安全座椅 积木 儿童餐椅 早教机'],
    ],
    claims: [
      [
        '有3C认证',
        '证书上是别的型号',
        'CCC certified',
        'the certificate is for another model',
        '婴儿推车 儿童安全座椅 积木 早教机',
      ],
      [
        '进口环保材料',
        '外箱写着再生料',
        'made of imported, safe material',
        'the carton said recycled plastic',
        '积木 爬行垫 儿童餐椅 婴儿推车 早教机',
      ],
    ],
    harms: [
      [
        '卡扣突然松开，孩子摔了下来',
        'the catch let go and my child fell',
        '婴儿推车 儿童安全座椅 儿童餐椅',
      ],
      [
        '边角划破孩子的手，缝了两针',
        'an edge cut my child’s hand and it needed two stitches',
        '积木 早教机 爬行垫',
      ],
    ],
  }),
];

export const OTHER: Kind[] = [
  ...family({
    kinds: [
      ['瑜伽垫', 'yoga mat', 69],
      ['鱼竿', 'fishing rod', 189],
      ['猫粮', 'cat food', 119],
      ['车载香薰', 'car fragrance', 49],
      ['跑步机', 'treadmill', 1299],
      ['多肉盆栽', 'potted succulents', 39],
      ['书法套装', 'calligraphy set', 89],
      ['猫砂', 'cat litter', 45],
    ],
    adjectives: '新款 家用 入门 精选',
    specs: '标准款 套装 两件装 组合装',
    faults: [
      ['颗粒发霉，我家猫一口不吃', 'it was mouldy and my cat would not touch it', '猫粮'],
      ['倒出来全是粉，结团一碰就散', 'it was mostly dust and would not clump', '猫砂'],
      [
        '挂了{n}天就漏油，把中控台腐蚀了',
        'it leaked after {n} days and marked the dashboard',
        '车载香薰',
      ],
      ['到手已经烂根，盆也碎了', 'the roots were rotten and the pot was broken', '多肉盆栽'],
      ['分量不足，自己称少了快一斤', 'by my scales half a kilo was missing', '猫粮 猫砂'],
      ['墨汁渗得一塌糊涂，毛笔直掉毛', 'the ink ran and the brush shed its hairs', '书法套装'],
      ['用了{n}次就断了', 'it broke after {n} uses', '鱼竿 跑步机 瑜伽垫'],
      ['和直播里展示的明显不是同一款', 'it was plainly not the model shown in the broadcast'],
      ['配件少了一半', 'half of the accessories were missing', '鱼竿 跑步机 书法套装 多肉盆栽'],
      [
        '做工粗糙，毛边扎手',
        'it was so roughly made that it scratched the hand',
        '瑜伽垫 鱼竿 书法套装 跑步机',
      ],
      ['味道特别大，开着窗都受不了', 'the smell was unbearable even with the window open'],
    ],
    claims: [
      ['承重200斤', '我110斤一站就塌', 'good for 100 kg', 'it gave way under 55', '跑步机'],
      [
        '终身免费换新',
        '坏了以后说只保一个月',
        'free replacement for life',
        'afterwards it was one month',
        '鱼竿 跑步机 瑜伽垫',
      ],
      [
        '大牌代工厂',
        '那家厂回复说不认识他们',
        'made in a famous brand’s factory',
        'the factory had never heard of them',
      ],
    ],
    harms: [
      [
        '猫吃完上吐下泻，花了不少医药费',
        'my cat was sick after it and the vet was expensive',
        '猫粮 猫砂',
      ],
      ['闻了头晕恶心，在车里待不住', 'it made me dizzy and sick in the car', '车载香薰'],
      [
        '手脚接触的地方起了红疹',
        'it brought out a rash wherever it touched',
        '瑜伽垫 书法套装 多肉盆栽',
      ],
      ['使用时突然断裂，磕伤了膝盖', 'it gave way in use and hurt my knee', '鱼竿 跑步机'],
    ],
  }),
];
