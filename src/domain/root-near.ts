/**
 * Where an ascending continuous function crosses 0, to 10⁻⁹ of `width`: from a bracket of `width` around `start`, widened until it
 * holds the crossing, by regula falsi in its Illinois variant (Dowell & Jarratt 1971, BIT 11:168). The function has to take either
 * sign within finite reach.
 */
export function rootNear(start: number, width: number, f: (x: number) => number): number {
  let left = { x: start - width / 2, y: f(start - width / 2) };
  let right = { x: start + width / 2, y: f(start + width / 2) };
  for (let step = width; left.y > 0; step *= 2) {
    right = left;
    left = { x: left.x - step, y: f(left.x - step) };
  }
  for (let step = width; right.y < 0; step *= 2) {
    left = right;
    right = { x: right.x + step, y: f(right.x + step) };
  }
  let moved: 'left' | 'right' | null = null;
  while (right.x - left.x > 1e-9 * width) {
    const x = (left.x * right.y - right.x * left.y) / (right.y - left.y);
    // as near as floating-point numbers come
    if (!(x > left.x && x < right.x)) break;
    const y = f(x);
    if (y === 0) return x;
    if (y < 0) {
      left = { x, y };
      if (moved === 'left') right = { ...right, y: right.y / 2 };
      moved = 'left';
    } else {
      right = { x, y };
      if (moved === 'right') left = { ...left, y: left.y / 2 };
      moved = 'right';
    }
  }
  return (left.x + right.x) / 2;
}
