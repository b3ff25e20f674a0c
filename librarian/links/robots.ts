import robotsParser from 'robots-parser';

/** What a site asks of programs. */
export interface RobotsRules {
  allows(url: string): boolean;
  /** Milliseconds to leave between two requests, where the site names a time. */
  delay?: number;
}

/** Bytes of `robots.txt` that are read; RFC 9309 asks for 500 KiB at least. */
export const MOST_ROBOTS = 512 * 1024;
/** Longest pause between two requests that is kept, in milliseconds. */
export const LONGEST_DELAY = 30_000;

/** Longest line with a rule, in characters: no address that we keep is longer. */
const LONGEST_RULE = 2100;

/** Every address may be asked for. */
export const ANYTHING: RobotsRules = { allows: () => true };
/** No address may be asked for. */
export const NOTHING: RobotsRules = { allows: () => false };

/**
 * Reads a `robots.txt`. Lines that make no sense are passed over.
 * @param url Its own address.
 * @param name The name by which the file may speak of this program.
 */
export function readRobots(url: string, text: string, name: string): RobotsRules {
  const rules = robotsParser(url, forUs(text, name));
  const delay = rules.getCrawlDelay(name);
  return {
    allows: (address) => rules.isAllowed(address, name) ?? true,
    ...(delay !== undefined && delay > 0 && { delay: Math.min(delay * 1000, LONGEST_DELAY) }),
  };
}

/**
 * A `robots.txt` with all other programs as one. The parser copies every rule for every program named above it, so a small file that
 * names thousands would fill the memory.
 */
function forUs(text: string, name: string): string {
  const kept: string[] = [];
  let agents: Set<string> | undefined;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const agent = /^\s*user-agent\s*:\s*([^#]*)/i.exec(line)?.[1];
    if (agent === undefined) {
      if (/^\s*[a-z-]+\s*:/i.test(line)) agents = undefined;
      if (line.length <= LONGEST_RULE) kept.push(line);
      continue;
    }
    const known =
      [name.toLowerCase(), '*'].find((each) => each === agent.trim().toLowerCase().split('/')[0]) ?? 'other';
    agents ??= new Set();
    if (!agents.has(known)) kept.push(`User-agent: ${known}`);
    agents.add(known);
  }
  return kept.join('\n');
}
