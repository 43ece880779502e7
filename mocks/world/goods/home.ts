import { family, type Family } from './family';

export const ELECTRONICS: Family[] = [
  family({
    nouns: [
      ['蓝牙耳机', 'wireless earphones', 199],
      ['智能手表', 'smart watch', 499],
      ['充电宝', 'power bank', 109],
      ['二手手机', 'second-hand phone', 1899],
      ['平板电脑', 'tablet', 1699],
      ['机械键盘', 'mechanical keyboard', 259],
      ['投影仪', 'projector', 1299],
      ['行车记录仪', 'dashcam', 329],
      ['笔记本电脑', 'laptop', 3999],
    ],
    adjectives: '降噪 长续航 高清 快充 旗舰 迷你 学生',
    specs: '黑色 白色 标准版 升级版 256G 20000毫安',
    faults: [
      ['用了{n}天就开不了机', 'it would not switch on after {n} days'],
      ['右边没有声音，一碰就滋滋响', 'the right side was silent and crackled'],
      ['充一晚上电，半小时就没了', 'a night’s charge lasted half an hour'],
      ['屏幕上有一条亮线', 'there was a bright line across the screen'],
      [
        '连不上，店家说让我重装系统',
        'it would not connect and they told me to reinstall everything',
      ],
      [
        '外壳有划痕，序列号显示半年前就激活了',
        'it was scratched, and its serial number had been activated six months earlier',
      ],
      ['发热烫手，还自动关机', 'it grew too hot to hold and shut itself down'],
    ],
    claims: [
      [
        '全新未拆封',
        '激活时间早于我下单时间',
        'brand new and sealed',
        'it had been activated before I ordered',
      ],
      ['20000毫安足容', '测出来不到8000', '20,000 mAh', 'it measured less than 8,000'],
      ['原装屏', '维修点说换过组装屏', 'the original screen', 'a repair shop found a replacement'],
      ['物理分辨率4K', '拆机后是720P', 'true 4K', 'it turned out to be 720p'],
      [
        '全国联保',
        '官方售后说不在保修范围',
        'covered by the maker’s warranty',
        'the maker says it is not',
      ],
    ],
    harms: [
      [
        '充电时鼓包冒烟，把桌面烫黑了',
        'it swelled and smoked while charging and scorched the table',
      ],
      ['插头打火花，跳了全屋的闸', 'the plug sparked and tripped the whole flat'],
    ],
  }),
  family({
    nouns: [
      ['电饭煲', 'rice cooker', 269],
      ['空气炸锅', 'air fryer', 299],
      ['吹风机', 'hair dryer', 159],
      ['扫地机器人', 'robot vacuum', 1399],
      ['破壁机', 'blender', 369],
      ['电热水壶', 'kettle', 89],
      ['取暖器', 'heater', 219],
      ['挂烫机', 'garment steamer', 189],
    ],
    adjectives: '大功率 家用 静音 多功能 不粘 智能 便携',
    specs: '3L 5L 标准款 白色 绿色 1800W',
    faults: [
      ['用第{n}次就不加热了', 'it stopped heating on its {n}th use'],
      ['噪音大得像拖拉机', 'it was as loud as a tractor'],
      ['底部漏水，流得台面到处都是', 'it leaked all over the worktop'],
      ['涂层一块块往下掉', 'the coating came off in flakes'],
      ['按键失灵，只能拔插头', 'the buttons failed and I had to pull the plug'],
      [
        '配件少了两个，说明书是别的型号',
        'two parts were missing and the manual was for another model',
      ],
    ],
    claims: [
      [
        '有3C认证',
        '机身上的证书编号查不到',
        'CCC certified',
        'the certificate number does not exist',
      ],
      [
        '一级能效',
        '标签撕开是三级',
        'grade-one efficiency',
        'under the sticker it said grade three',
      ],
      ['食品级304内胆', '用磁铁一吸就住', 'food-grade 304 steel', 'a magnet sticks to it'],
    ],
    harms: [
      ['漏电，手一碰就麻', 'it gave me an electric shock'],
      ['玻璃内胆炸开，烫伤了手背', 'the glass burst and scalded my hand'],
      ['线烧焦了，差点着火', 'the cable burned and nearly caught fire'],
    ],
  }),
];

export const HOUSEHOLD: Family[] = [
  family({
    nouns: [
      ['四件套', 'bed-linen set', 169],
      ['乳胶枕', 'latex pillow', 129],
      ['蚕丝被', 'silk quilt', 399],
      ['浴巾', 'bath towel', 49],
      ['遮光窗帘', 'blackout curtains', 99],
      ['凉席', 'summer mat', 139],
    ],
    adjectives: '全棉 加厚 抗菌 裸睡级 柔软 水洗棉',
    specs: '1.5米床 1.8米床 两只装 单人 双人',
    faults: [
      ['掉毛掉得满床都是', 'it shed fluff all over the bed'],
      ['尺寸小了一圈，套不上', 'it was too small to fit'],
      [
        '味道重得头疼，晾了{n}天也没散',
        'the smell gave me a headache even after {n} days of airing',
      ],
      ['洗一次就起球褪色', 'it pilled and faded in one wash'],
      ['拆开内胆发现有黑色杂质', 'there were black bits in the filling'],
    ],
    claims: [
      [
        '60支长绒棉',
        '检测标写的是涤棉',
        '60-count long-staple cotton',
        'the label said a polyester blend',
      ],
      ['100%桑蚕丝填充', '火烧有塑料味', 'filled with pure silk', 'burned, it smells of plastic'],
      [
        '天然乳胶93%',
        '一个月就硬了掉渣',
        '93 % natural latex',
        'it hardened and crumbled in a month',
      ],
    ],
    harms: [['睡了两晚全身发痒起包', 'two nights in it left me itching all over']],
  }),
  family({
    nouns: [
      ['保温杯', 'vacuum flask', 79],
      ['不粘锅', 'non-stick pan', 149],
      ['洗衣凝珠', 'laundry pods', 49],
      ['抽纸', 'tissues', 35],
      ['收纳箱', 'storage boxes', 59],
      ['拖把', 'mop', 69],
      ['菜刀', 'kitchen knife', 99],
      ['玻璃饭盒', 'glass lunch boxes', 55],
    ],
    adjectives: '加厚 食品级 大容量 免手洗 家庭装 316不锈钢 香氛',
    specs: '3个装 24包 500ml 32cm 两套 大号',
    faults: [
      ['盖子拧不紧，一倒就漏', 'the lid would not close and it leaked'],
      ['早上装的热水，中午就凉了', 'water poured in the morning was cold by noon'],
      ['第{n}次用就粘锅，涂层掉了', 'it began to stick and peel on the {n}th use'],
      ['收到就碎了{n}个', '{n} of them arrived broken'],
      ['数量不对，少了整整一提', 'the count was short by a whole pack'],
      ['塑料薄得一捏就瘪', 'the plastic was so thin that it buckled in the hand'],
    ],
    claims: [
      ['316不锈钢', '杯底打的是201', '316 steel', 'the base is stamped 201'],
      [
        '能装十斤不变形',
        '放了床被子就裂',
        'strong enough for 5 kg',
        'a quilt was enough to crack it',
      ],
      ['保温24小时', '6个小时就温了', 'hot for 24 hours', 'it was lukewarm after six'],
    ],
    harms: [
      ['倒热水时杯口炸裂，烫到了腿', 'it burst as I poured in hot water and scalded my leg'],
      ['边缘没打磨，把手划了一道口子', 'an unfinished edge cut my hand'],
    ],
  }),
];

export const MATERNAL_INFANT: Family[] = [
  family({
    nouns: [
      ['纸尿裤', 'nappies', 109],
      ['婴儿湿巾', 'baby wipes', 45],
      ['连体衣', 'baby romper', 79],
      ['婴儿面霜', 'baby cream', 69],
      ['吸奶器', 'breast pump', 259],
      ['奶瓶', 'feeding bottle', 89],
      ['待产包', 'maternity kit', 168],
    ],
    adjectives: '超薄 A类 柔软 宽口径 新生儿 透气 无荧光',
    specs: 'NB码 S码 M码 L码 80抽×6 240ml 整箱',
    faults: [
      ['漏得一塌糊涂，一晚上换了{n}次', 'they leaked so much that I changed {n} in a night'],
      ['刻度印歪了，差了30毫升', 'the scale was printed 30 ml off'],
      ['外包装有霉点', 'there were spots of mould on the pack'],
      ['接口处漏气，根本吸不上来', 'the joint let air in and it would not draw'],
      ['荧光灯一照全亮', 'it glowed all over under a UV lamp'],
      ['尺码偏小，宝宝腿都勒红了', 'it ran small and left red marks on my baby’s legs'],
    ],
    claims: [
      ['A类母婴标准', '吊牌写着C类', 'of the infant class A standard', 'the tag said class C'],
      ['医院同款', '医院说没用过这个牌子', 'used in hospitals', 'the hospital had never used it'],
      [
        '质检报告齐全',
        '要了{n}次都拿不出来',
        'fully inspected',
        'they could not show a report after {n} requests',
      ],
    ],
    harms: [
      ['宝宝红屁股破皮，看了皮肤科', 'my baby had a raw rash and needed a dermatologist'],
      [
        '奶嘴掉下一小块，差点被孩子吞下去',
        'a piece of the teat came off and my child nearly swallowed it',
      ],
    ],
  }),
  family({
    nouns: [
      ['婴儿推车', 'pushchair', 499],
      ['儿童安全座椅', 'child car seat', 799],
      ['积木', 'building blocks', 129],
      ['早教机', 'learning toy', 229],
      ['儿童餐椅', 'high chair', 269],
      ['爬行垫', 'play mat', 149],
    ],
    adjectives: '可折叠 加厚 双面 益智 多功能 轻便 静音轮',
    specs: '0-3岁 3-6岁 标准款 大号 升级款 蓝色',
    faults: [
      ['刹车卡不住，推到坡上自己往下滑', 'the brake did not hold and it rolled down a slope'],
      ['螺丝孔对不上，装不起来', 'the holes did not line up and it could not be put together'],
      [
        '味道刺鼻，打开窗放了{n}天还有',
        'it had a sharp smell even after {n} days by an open window',
      ],
      ['玩了一次就断，断口很锋利', 'it snapped the first time and left a sharp edge'],
      ['少了{n}个零件', '{n} parts were missing'],
    ],
    claims: [
      ['有3C认证', '证书上是别的型号', 'CCC certified', 'the certificate is for another model'],
      [
        '进口环保材料',
        '外箱写着再生料',
        'made of imported, safe material',
        'the carton said recycled plastic',
      ],
    ],
    harms: [
      ['卡扣突然松开，孩子摔了下来', 'the catch let go and my child fell'],
      ['边角划破孩子的手，缝了两针', 'an edge cut my child’s hand and it needed two stitches'],
    ],
  }),
];

export const OTHER: Family[] = [
  family({
    nouns: [
      ['瑜伽垫', 'yoga mat', 69],
      ['鱼竿', 'fishing rod', 189],
      ['猫粮', 'cat food', 119],
      ['车载香薰', 'car fragrance', 49],
      ['跑步机', 'treadmill', 1299],
      ['多肉盆栽', 'potted succulents', 39],
      ['书法套装', 'calligraphy set', 89],
      ['猫砂', 'cat litter', 45],
    ],
    adjectives: '加厚 入门 便携 家用 精装 专业 组合',
    specs: '标准款 套装 10斤装 黑色 送配件 两件装',
    faults: [
      ['用了{n}次就断了', 'it broke after {n} uses'],
      ['和直播里展示的明显不是同一款', 'it was plainly not the model shown in the broadcast'],
      ['配件少了一半', 'half of the accessories were missing'],
      ['做工粗糙，毛边扎手', 'it was so roughly made that it scratched the hand'],
      ['味道特别大，开着窗都受不了', 'the smell was unbearable even with the window open'],
    ],
    claims: [
      ['承重200斤', '我110斤一站就塌', 'good for 100 kg', 'it gave way under 55'],
      [
        '终身免费换新',
        '坏了以后说只保一个月',
        'free replacement for life',
        'afterwards it was one month',
      ],
      [
        '大牌代工厂',
        '那家厂回复说不认识他们',
        'made in a famous brand’s factory',
        'the factory had never heard of them',
      ],
    ],
    harms: [['使用时突然断裂，磕伤了膝盖', 'it gave way in use and hurt my knee']],
  }),
];
