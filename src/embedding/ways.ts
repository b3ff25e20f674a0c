/** Ways to put a hub into another website, the one to start with first. */
export const WAY_IDS = ['frame', 'element', 'html', 'data'] as const;
/** One of {@link WAY_IDS}. */
export type WayId = (typeof WAY_IDS)[number];
