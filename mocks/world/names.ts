import type { EnterpriseKind, ProductCategory } from '@/dataset/tables';
import type { Random } from './random';

const list = (text: string) => text.split(' ');

const SURNAMES = list(
  '王 李 张 刘 陈 杨 黄 赵 周 吴 徐 孙 马 朱 胡 郭 何 林 罗 高 郑 梁 谢 宋 唐 许 邓 冯 韩 曹 曾 彭 萧 蔡 潘 田 董 袁 于 余 叶 蒋 杜 苏 魏 程 吕 丁 沈 任 姚 卢 傅 钟 姜 崔 谭 廖 范 汪 陆 金 石 戴 贾 韦 夏 邱 方 侯 邹 熊 孟 秦 白 江 阎 薛 尹 段 雷 黎 史 龙 陶 贺 顾 毛 郝 龚 邵 万 钱 严 覃 武 戚 莫 孔',
);
const GIVEN = list(
  '雨 婷 悦 晴 欣 怡 琪 萌 然 彤 瑶 露 薇 岚 宁 静 敏 佳 慧 娜 丽 倩 雪 梅 兰 芳 燕 洁 颖 莹 月 冬 秋 禾 棠 朵 柠 果 桃 杏 安 可 乐 阳 川 峰 宇 航 杰 凯 涛 斌 磊 强 军 勇 伟 超 浩 明 亮 鹏 飞 龙 虎 林 森 木 石 山 海 洋 江',
);
const NICK = list(
  '阿珍 阿芬 阿娟 阿凤 阿豪 阿杰 阿明 大头 小胖 豆豆 糖糖 果果 朵朵 可可 乐乐 团子 麻花 年糕 栗子 芒果 柚子 花卷 土豆 米粒 奶盖 橙子 小鱼 小熊 小鹿 小满 谷雨 白露 立夏 初七 十三 七七 九月 南风 北山 西洲 东篱 半夏 青禾 木槿 山茶 月牙 星河',
);
const KIN = list('姐 哥 妈 婶 叔 嫂 爷 奶奶 老师 师傅 掌柜 大叔 同学 老板娘 小姐姐');
const LATIN = list(
  'Mia Luna Cici Yoyo Ada Coco Vivi Amy Leo Kiki Nina Tina Zoe Ella Momo Lily Jojo Rita Sunny Eva Nico Bella Fiona Kelly Sasha Wendy Alan Max Hugo Tony',
);
const LATIN_TAIL = list(
  '家 严选 Closet Studio 的衣橱 好物 Live 直播间 Home 小店 Select 在杭州 的日常',
);
const GENERIC = list(
  '严选 好物 优选 直播间 甄选 小店 生活馆 福利社 的小铺 工厂店 源头好货 日记 在路上 说好物 分享 品质生活 推荐官 百货',
);
const BY_CATEGORY: Record<ProductCategory, string[]> = {
  food: list('的厨房 零食铺 爱吃 美食记 家的味道 吃货社 小吃 私房菜'),
  cosmetics: list('美妆 护肤课 变美日记 的化妆台 彩妆 成分党'),
  apparel: list('女装 穿搭 的衣橱 服饰 原创设计 高定 大码女装 男装 鞋包'),
  electronics: list('数码 说科技 家电仓 玩机 电器 智能家'),
  jewellery: list('珠宝 翡翠 玉器行 的玉 和田玉 黄金铺 彩宝'),
  household: list('家居 日用百货 家纺 收纳术 好物仓 生活家'),
  maternal_infant: list('母婴 妈妈优选 育儿 童装 宝贝屋 亲子'),
  health_food: list('养生 健康说 滋补 养生堂主 营养课'),
  agricultural: list('果园 农家 山货 助农 土特产 的田 鲜果 菜园'),
  other: list('杂货 渔具 宠物 花房 文玩 运动'),
};
const LONG_HEAD = list(
  '源头工厂直播不赚差价 每晚七点准时开播 只卖自己用过的 十年老店换号重来 全网最懂你的 从田间到餐桌的 宝妈带你省钱的',
);

/** A streamer's display name, after one of the ways such names are made up. */
export function displayName(random: Random, category: ProductCategory): string {
  const tail = random.chance(0.6) ? random.pick(BY_CATEGORY[category]) : random.pick(GENERIC);
  const roll = random.float();
  if (roll < 0.2) return `小${random.pick(GIVEN)}${tail}`;
  if (roll < 0.32) return `老${random.pick(SURNAMES)}${tail}`;
  if (roll < 0.5) return random.pick(NICK) + tail;
  if (roll < 0.62) return random.pick(SURNAMES) + random.pick(KIN) + tail;
  if (roll < 0.74) return random.pick(SURNAMES) + random.pick(GIVEN) + random.pick(GIVEN);
  if (roll < 0.86) {
    const name = random.pick(LATIN);
    const latinTail = random.pick(LATIN_TAIL);
    return /^[A-Z]/.test(latinTail) ? `${name} ${latinTail}` : name + latinTail;
  }
  if (roll < 0.94) return `${random.pick(GIVEN)}${random.pick(GIVEN)}${tail}`;
  if (roll < 0.97) return `${random.pick(LONG_HEAD)}${random.pick(NICK)}${tail}`;
  return `${random.pick(NICK)}${random.int(2, 999)}`;
}

const BRAND_FIRST = list(
  '云 禾 青 澄 沐 栖 朴 映 初 岚 锦 瑞 宏 盛 泰 永 嘉 恒 德 华 天 博 金 丰 鑫 诚 顺 和 兴 源 康 聚 星 晨 远 安 悦 尚 臻 谷 棠 茉 鹿 鲸 麦 橡 柚 璞 砚 翎',
);
const BRAND_SECOND = list(
  '里 澜 舟 野 谣 屿 溪 木 洲 川 序 物 堂 坊 仓 达 昌 隆 茂 祥 通 联 创 越 凯 润 泽 宸 辰 铭 航 宇 朗 禾 穗 汀 浦 岭 棉 染 味 膳 颜 容 肌 秀 集 选 品 氏',
);
const TRADE: Record<ProductCategory, string[]> = {
  food: list('食品 农副食品 食品科技'),
  cosmetics: list('化妆品 生物科技 美容用品'),
  apparel: list('服饰 服装 针织 鞋业'),
  electronics: list('电子科技 电器 智能科技'),
  jewellery: list('珠宝 玉雕 黄金珠宝'),
  household: list('家居用品 日用品 家纺'),
  maternal_infant: list('母婴用品 婴童用品'),
  health_food: list('健康科技 生物制品 保健食品'),
  agricultural: list('农业发展 农产品 生态农业'),
  other: list('贸易 工贸 文化用品'),
};

/** A firm's own short name, also the brand of its goods. */
export function brandName(random: Random): string {
  return (
    random.pick(BRAND_FIRST) +
    random.pick(BRAND_SECOND) +
    (random.chance(0.25) ? random.pick(BRAND_SECOND) : '')
  );
}

/** A firm's registered name. */
export function firmName(
  random: Random,
  kind: EnterpriseKind,
  place: string,
  brand: string,
  category: ProductCategory,
): string {
  if (kind === 'mcn') {
    return `${place}${brand}${random.pick(['文化传媒', '网络科技', '直播服务', '品牌管理'])}有限公司`;
  }
  const trade = random.pick(TRADE[category]);
  if (kind === 'manufacturer') {
    return `${place}${brand}${trade}${random.pick(['制造有限公司', '有限公司', '厂', '股份有限公司'])}`;
  }
  if (random.chance(0.12)) return `${place}${brand}${trade}商行（个体工商户）`;
  return `${place}${brand}${trade}${random.pick(['有限公司', '有限公司', '有限责任公司', '贸易有限公司'])}`;
}
