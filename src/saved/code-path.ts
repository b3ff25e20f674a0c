/** Characters of an address that still make a code a phone can read off paper. */
export const MAX_CODE = 1200;
/** Empty modules that a reader of codes needs around one. */
export const QUIET_ZONE = 4;

/** A code: which of its modules are dark. */
export interface CodeModules {
  size: number;
  get(x: number, y: number): boolean;
}

/** The dark modules of a code as the data of an SVG path, one unit per module, the quiet zone left free around them. */
export function codePath(code: CodeModules): string {
  const runs: string[] = [];
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      const start = x;
      while (x < code.size && code.get(x, y)) x += 1;
      if (x > start) runs.push(`M${start + QUIET_ZONE} ${y + QUIET_ZONE}h${x - start}v1h-${x - start}z`);
    }
  }
  return runs.join('');
}
