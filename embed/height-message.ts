/** What a frame tells the page around it: how tall its content is, in CSS pixels. */
export interface HeightMessage {
  type: 'signpost:height';
  version: 1;
  height: number;
}

/** No frame of ours is taller, not even all of a large topic on a narrow phone. */
const MAX_HEIGHT = 100_000;

/** The height a message tells; undefined for anything that is not such a message. */
export function heightOf(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, version, height } = data as Partial<Record<keyof HeightMessage, unknown>>;
  if (type !== 'signpost:height' || version !== 1 || typeof height !== 'number') return undefined;
  return height > 0 && height <= MAX_HEIGHT ? Math.ceil(height) : undefined;
}
