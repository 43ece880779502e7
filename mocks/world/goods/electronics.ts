import { family, type Kind } from './family';

export const ELECTRONICS: Kind[] = [
  ...family({
    kinds: [
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
    adjectives: '新款 旗舰 学生 商务 轻巧',
    specs: '黑色 白色 标准版 升级版',
    faults: [
      ['按键没反应，说明书也没有', 'the buttons did nothing and there was no manual'],
      ['接口松得插不住线', 'the socket was too loose to hold a cable'],
      ['夜里拍出来一片漆黑', 'its pictures at night were plain black', '行车记录仪'],
      ['用了{n}天就开不了机', 'it would not switch on after {n} days'],
      ['右边没有声音，一碰就滋滋响', 'the right side was silent and crackled', '蓝牙耳机'],
      [
        '充一晚上电，半小时就没了',
        'a night’s charge lasted half an hour',
        '蓝牙耳机 智能手表 充电宝 二手手机 平板电脑 笔记本电脑',
      ],
      [
        '屏幕上有一条亮线',
        'there was a bright line across the screen',
        '智能手表 二手手机 平板电脑 笔记本电脑',
      ],
      [
        '连不上，店家说让我重装系统',
        'it would not connect and they told me to reinstall everything',
        '蓝牙耳机 智能手表 平板电脑 机械键盘 投影仪 笔记本电脑',
      ],
      [
        '外壳有划痕，序列号显示半年前就激活了',
        'it was scratched, and its serial number had been activated six months earlier',
        '智能手表 二手手机 平板电脑 笔记本电脑 投影仪',
      ],
      [
        '发热烫手，还自动关机',
        'it grew too hot to hold and shut itself down',
        '智能手表 充电宝 二手手机 平板电脑 投影仪 笔记本电脑 行车记录仪',
      ],
    ],
    claims: [
      [
        '官方旗舰同款，支持验货',
        '官方客服说序列号不存在',
        'from the official store',
        'the maker does not know the serial number',
      ],
      [
        '全新未拆封',
        '激活时间早于我下单时间',
        'brand new and sealed',
        'it had been activated before I ordered',
        '智能手表 平板电脑 笔记本电脑 蓝牙耳机',
      ],
      ['20000毫安足容', '测出来不到8000', '20,000 mAh', 'it measured less than 8,000', '充电宝'],
      [
        '原装屏',
        '维修点说换过组装屏',
        'the original screen',
        'a repair shop found a replacement',
        '二手手机',
      ],
      ['物理分辨率4K', '拆机后是720P', 'true 4K', 'it turned out to be 720p', '投影仪 行车记录仪'],
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
        '蓝牙耳机 智能手表 充电宝 二手手机 平板电脑 笔记本电脑',
      ],
      ['插头打火花，跳了全屋的闸', 'the plug sparked and tripped the whole flat'],
    ],
  }),
  ...family({
    kinds: [
      ['电饭煲', 'rice cooker', 269],
      ['空气炸锅', 'air fryer', 299],
      ['吹风机', 'hair dryer', 159],
      ['扫地机器人', 'robot vacuum', 1399],
      ['破壁机', 'blender', 369],
      ['电热水壶', 'kettle', 89],
      ['取暖器', 'heater', 219],
      ['挂烫机', 'garment steamer', 189],
    ],
    adjectives: '家用 静音 多功能 智能 小型',
    specs: '白色 绿色 标准款 升级款',
    faults: [
      [
        '走到一半就卡在门槛上转圈',
        'it stuck at every threshold and turned in circles',
        '扫地机器人',
      ],
      [
        '用第{n}次就不加热了',
        'it stopped heating on its {n}th use',
        '电饭煲 空气炸锅 吹风机 电热水壶 取暖器 挂烫机',
      ],
      [
        '噪音大得像拖拉机',
        'it was as loud as a tractor',
        '吹风机 扫地机器人 破壁机 空气炸锅 取暖器',
      ],
      [
        '底部漏水，流得台面到处都是',
        'it leaked all over the worktop',
        '电热水壶 挂烫机 破壁机 电饭煲',
      ],
      ['涂层一块块往下掉', 'the coating came off in flakes', '电饭煲 空气炸锅'],
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
        '电饭煲 取暖器 空气炸锅',
      ],
      [
        '食品级304内胆',
        '用磁铁一吸就住',
        'food-grade 304 steel',
        'a magnet sticks to it',
        '电饭煲 电热水壶 破壁机',
      ],
    ],
    harms: [
      ['漏电，手一碰就麻', 'it gave me an electric shock'],
      ['玻璃内胆炸开，烫伤了手背', 'the glass burst and scalded my hand', '电热水壶 破壁机'],
      ['线烧焦了，差点着火', 'the cable burned and nearly caught fire'],
    ],
  }),
];
