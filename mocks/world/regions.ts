import type { Region } from '@/dataset/tables';
import { weighted, type Random } from './random';

interface Place {
  /** Short name, as in a firm's name. */
  name: string;
  /** Full name, as in an authority's name. */
  full: string;
  /** Share of streamers and firms. */
  weight: number;
}

export const PLACES: Partial<Record<Region, Place>> = {
  '11': { name: '北京', full: '北京市', weight: 6 },
  '12': { name: '天津', full: '天津市', weight: 2 },
  '13': { name: '河北', full: '河北省', weight: 5 },
  '14': { name: '山西', full: '山西省', weight: 2 },
  '15': { name: '内蒙古', full: '内蒙古自治区', weight: 1.5 },
  '21': { name: '辽宁', full: '辽宁省', weight: 3 },
  '22': { name: '吉林', full: '吉林省', weight: 1.5 },
  '23': { name: '黑龙江', full: '黑龙江省', weight: 2 },
  '31': { name: '上海', full: '上海市', weight: 6 },
  '32': { name: '江苏', full: '江苏省', weight: 9 },
  '33': { name: '浙江', full: '浙江省', weight: 16 },
  '34': { name: '安徽', full: '安徽省', weight: 4 },
  '35': { name: '福建', full: '福建省', weight: 6 },
  '36': { name: '江西', full: '江西省', weight: 2.5 },
  '37': { name: '山东', full: '山东省', weight: 7 },
  '41': { name: '河南', full: '河南省', weight: 5 },
  '42': { name: '湖北', full: '湖北省', weight: 4 },
  '43': { name: '湖南', full: '湖南省', weight: 4 },
  '44': { name: '广东', full: '广东省', weight: 17 },
  '45': { name: '广西', full: '广西壮族自治区', weight: 2.5 },
  '46': { name: '海南', full: '海南省', weight: 1.2 },
  '50': { name: '重庆', full: '重庆市', weight: 3 },
  '51': { name: '四川', full: '四川省', weight: 6 },
  '52': { name: '贵州', full: '贵州省', weight: 1.8 },
  '53': { name: '云南', full: '云南省', weight: 3.5 },
  '54': { name: '西藏', full: '西藏自治区', weight: 0.4 },
  '61': { name: '陕西', full: '陕西省', weight: 3 },
  '62': { name: '甘肃', full: '甘肃省', weight: 1.3 },
  '63': { name: '青海', full: '青海省', weight: 0.5 },
  '64': { name: '宁夏', full: '宁夏回族自治区', weight: 0.7 },
  '65': { name: '新疆', full: '新疆维吾尔自治区', weight: 1.6 },
};

const MUNICIPALITIES = new Set<Region>(['11', '12', '31', '50']);
/** Towns that do not exist, so that no real authority is said to have decided anything. */
const TOWNS = ['云湖', '青岚', '临澄', '南汀', '鹭洲', '望溪', '平麓', '枫桥浦', '沙棠', '晴川湾'];

export const REGIONS = (Object.keys(PLACES) as Region[]).toSorted();

export const pickRegion = weighted(
  REGIONS.map((region) => [region, PLACES[region]?.weight ?? 0] as const),
);

/** A market regulator in a fictional town of the region. */
export function authorityIn(random: Random, region: Region | null): string {
  const place = PLACES[region ?? '33'];
  const town = random.pick(TOWNS);
  const suffix = region !== null && MUNICIPALITIES.has(region) ? '区' : '市';
  return `${place?.full ?? ''}${town}${suffix}市场监督管理局`;
}
