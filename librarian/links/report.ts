import { styleText } from 'node:util';
import { isBroken, LINK_STANDING } from '../../src/domain/link-checks.ts';
import type { LinkCheck } from '../../src/schemas/link-checks.ts';
import { LINK_OUTCOMES } from '../../src/schemas/vocabulary.ts';
import { nameOfPlace } from '../problem-at.ts';
import { printable } from '../reporters/printable.ts';
import type { AddressUse } from './addresses.ts';
import { OUTCOME_WORDS } from './outcome-words.ts';

/** What one run found, for people and programs. */
export interface LinkReport {
  today: string;
  /** Addresses of the run, in order. */
  checks: readonly LinkCheck[];
  uses: ReadonlyMap<string, readonly AddressUse[]>;
  /** How many of them an earlier run that broke off had done already. */
  resumed: number;
}

/** Whether something is wrong that a person should look at. */
export function needsPerson({ outcome }: LinkCheck): boolean {
  return LINK_STANDING[outcome] === 'failing' || outcome === 'content-changed' || outcome === 'type-changed';
}

/** The report as text: addresses by what was found, those that work left out, and a summary at the end. */
export function formatLinks({ checks, uses, resumed }: LinkReport, color: boolean): string {
  const paint = (style: 'red' | 'yellow' | 'green' | 'bold', text: string) =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const groups = LINK_OUTCOMES.filter((outcome) => outcome !== 'ok').flatMap((outcome) => {
    const found = checks.filter((check) => check.outcome === outcome);
    if (found.length === 0) return [];
    const style = LINK_STANDING[outcome] === 'failing' ? 'red' : 'yellow';
    const title = `${paint(style, outcome)} (${found.length}): ${OUTCOME_WORDS[outcome]}`;
    return [[title, ...found.flatMap((check) => linesOf(check, uses.get(check.address) ?? []))].join('\n')];
  });
  return `${[...groups, summary(checks, resumed), ...hints(checks)].join('\n\n')}\n`;
}

function linesOf(check: LinkCheck, uses: readonly AddressUse[]): string[] {
  const { address, status, since, finalUrl, found, fingerprint, suggestion } = check;
  const facts = [
    ...(status === undefined ? [] : [`status ${status}`]),
    ...(LINK_STANDING[check.outcome] === 'failing'
      ? [isBroken(check) ? `broken since ${since}` : `failing since ${since}, not yet shown as broken`]
      : []),
  ];
  const was = [
    ...(found?.fingerprint ? [`was ${nameOf(fingerprint)}, is ${nameOf(found.fingerprint)}`] : []),
    ...(found?.type !== undefined && found.type !== check.type
      ? [`was ${check.type ?? 'another type'}, is ${found.type}`]
      : []),
  ];
  return [
    `  ${printable(address)}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`,
    ...was.map((line) => `    ${printable(line)}`),
    ...(suggestion?.url !== undefined ? [`    new address: ${printable(suggestion.url)}`] : []),
    ...(suggestion?.url === undefined && finalUrl !== undefined ? [`    leads to: ${printable(finalUrl)}`] : []),
    ...(suggestion?.archiveUrl !== undefined ? [`    copy: ${printable(suggestion.archiveUrl)}`] : []),
    ...uses.map(({ entry, path }) => `    in ${printable(nameOfPlace(entry.file, entry.at(path ?? [])))}`),
  ];
}

function nameOf(fingerprint: LinkCheck['fingerprint']): string {
  return `“${fingerprint?.title ?? fingerprint?.heading ?? ''}”${fingerprint?.lang ? ` (${fingerprint.lang})` : ''}`;
}

function summary(checks: readonly LinkCheck[], resumed: number): string {
  const counts = LINK_OUTCOMES.flatMap((outcome) => {
    const count = checks.filter((check) => check.outcome === outcome).length;
    return count === 0 ? [] : [`${count} ${outcome}`];
  });
  const earlier = resumed > 0 ? `, ${resumed} of them by the run that was interrupted` : '';
  return `${checks.length} ${checks.length === 1 ? 'address' : 'addresses'} checked${earlier}: ${counts.join(', ') || 'nothing to do'}.`;
}

function hints(checks: readonly LinkCheck[]): string[] {
  const lines = [
    ...(checks.some(({ outcome, suggestion }) => outcome === 'moved' && suggestion?.url !== undefined)
      ? ['Take over all new addresses within a site: npm run desk -- links accept all-moved --by "Your Name"']
      : []),
    ...(checks.some(needsPerson) ? ['Open the pages above; docs/desk/links.md says what to do about each.'] : []),
  ];
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** The report for programs. */
export function linksJson({ today, checks, uses, resumed }: LinkReport): string {
  const shown = checks.map((check) => ({
    ...check,
    broken: isBroken(check),
    places: (uses.get(check.address) ?? []).map(({ entry, path }) => nameOfPlace(entry.file, entry.at(path ?? []))),
  }));
  return `${JSON.stringify({ today, resumed, checks: shown }, null, 2)}\n`;
}
