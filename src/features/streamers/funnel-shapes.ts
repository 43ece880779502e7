import type { FunnelStatus } from '@/domain/types';

/** SVG path of a status's mark about a point: dots within, triangles that point to the side a point lies outside. */
export function shapePath(status: FunnelStatus, x: number, y: number): string {
  const [left, top] = [x.toFixed(1), y.toFixed(1)];
  if (status === 'inside') return `M${left} ${top}m-2 0a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`;
  const size = status.startsWith('alarm') ? 5 : 4.5;
  const up = status.endsWith('high') ? 1 : -1;
  return `M${left} ${top}m0 ${-size * up}l${size} ${size * 1.75 * up}h${-2 * size}z`;
}
