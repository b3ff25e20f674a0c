import { stderr } from 'node:process';
import { progress } from '@clack/prompts';

/** Shows how far long work has come. */
export interface ProgressBar {
  /** Tells that so many more parts are done, and what is being done. */
  advance(parts: number, message?: string): void;
  /** Takes the bar away. */
  end(message?: string): void;
}

/**
 * A progress bar on the standard error, where a person looks on; elsewhere nothing is shown, so that answers for programs
 * and logs stay clean.
 * @param total Number of parts of the work.
 */
export function progressBar(total: number, label: string): ProgressBar {
  if (!stderr.isTTY || total === 0) return { advance: () => undefined, end: () => undefined };
  const bar = progress({ max: total, output: stderr });
  bar.start(label);
  return { advance: (parts, message) => bar.advance(parts, message), end: (message) => bar.stop(message ?? label) };
}
