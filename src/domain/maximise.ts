/** A function of two variables with its gradient. */
export interface Slope {
  value: number;
  dx: number;
  dy: number;
}

const MAX_STEPS = 200;
const LONGEST_STEP = 2;

/**
 * A local maximum of a smooth function of two variables, by BFGS with backtracking (Nocedal & Wright 2006, ch. 6).
 * Steps are held to 2 in either direction: the callers' variables are logarithms. Ends where the gradient, relative
 * to the value, is about 1e-9, or where no step gains any more.
 */
export function maximise(
  at: (x: number, y: number) => Slope,
  start: { x: number; y: number },
): { x: number; y: number } {
  let { x, y } = start;
  let here = at(x, y);
  // inverse of the negated Hessian, approximated
  let [hxx, hxy, hyy] = scaledIdentity(here);
  for (let step = 0; step < MAX_STEPS; step++) {
    const size = Math.hypot(here.dx, here.dy);
    if (size <= 1e-9 * (1 + Math.abs(here.value))) break;
    let px = hxx * here.dx + hxy * here.dy;
    let py = hxy * here.dx + hyy * here.dy;
    if (!(px * here.dx + py * here.dy > 0)) {
      [hxx, hxy, hyy] = scaledIdentity(here);
      px = hxx * here.dx;
      py = hyy * here.dy;
    }
    const held = Math.min(1, LONGEST_STEP / Math.max(Math.abs(px), Math.abs(py)));
    const gain = 1e-4 * (px * here.dx + py * here.dy);
    let length = held;
    let next = at(x + length * px, y + length * py);
    while (!(next.value >= here.value + gain * length) && length > 1e-12) {
      length /= 2;
      next = at(x + length * px, y + length * py);
    }
    if (!(next.value > here.value)) break;
    const sx = length * px;
    const sy = length * py;
    const gx = here.dx - next.dx;
    const gy = here.dy - next.dy;
    const curvature = sx * gx + sy * gy;
    if (curvature > 0) {
      const hgx = hxx * gx + hxy * gy;
      const hgy = hxy * gx + hyy * gy;
      const factor = (1 + (gx * hgx + gy * hgy) / curvature) / curvature;
      hxx += factor * sx * sx - (2 * hgx * sx) / curvature;
      hxy += factor * sx * sy - (hgx * sy + sx * hgy) / curvature;
      hyy += factor * sy * sy - (2 * hgy * sy) / curvature;
    }
    x += sx;
    y += sy;
    here = next;
  }
  return { x, y };
}

function scaledIdentity({ dx, dy }: Slope): [number, number, number] {
  const scale = 1 / Math.max(1, Math.abs(dx), Math.abs(dy));
  return [scale, 0, scale];
}
