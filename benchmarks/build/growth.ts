/** A measured point: how large the site is, and what it took. */
export interface Point {
  size: number;
  value: number;
}

/**
 * How a value grows with size: `k` in `value = c · size^k`, by least squares over the logarithms. 1 is linear.
 * @returns Undefined where fewer than two sizes were measured.
 */
export function growthExponent(points: readonly Point[]): number | undefined {
  const logs = points.map(({ size, value }) => ({ x: Math.log(size), y: Math.log(value) }));
  const mean = (of: (log: { x: number; y: number }) => number) =>
    logs.reduce((sum, log) => sum + of(log), 0) / logs.length;
  const [x, y] = [mean((log) => log.x), mean((log) => log.y)];
  const spread = mean((log) => (log.x - x) ** 2);
  return logs.length < 2 || spread === 0 ? undefined : mean((log) => (log.x - x) * (log.y - y)) / spread;
}
