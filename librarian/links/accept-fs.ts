import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../content-model.ts';
import { parseFile } from '../content-parser.ts';
import { applyChanges, type FileChange } from '../records/apply-changes-fs.ts';
import { planAcceptance, type Acceptance, type AcceptancePlan } from './accept.ts';
import { acceptedCheck, acceptedText, type Acceptor } from './accepted-records.ts';
import { evidenceOf } from './addresses.ts';
import { stringifyChecks } from './evidence.ts';
import { LINK_CHECKS_PATH, readableContent } from './run-links-fs.ts';

/**
 * Takes over what a person accepts: changes the records, their history and the evidence, all or nothing.
 * @param wanted Addresses, or {@link ALL_MOVED}.
 * @throws Error when a record would no longer fit its schema.
 */
export function acceptLinks(root: string, wanted: readonly string[], copy: boolean, who: Acceptor): AcceptancePlan {
  const content = readableContent(root);
  const plan = planAcceptance(content, wanted, copy);
  const changes = [
    ...recordChanges(root, content, plan.acceptances, who),
    ...evidenceChange(content, plan.acceptances),
  ];
  applyChanges(root, changes);
  return plan;
}

function recordChanges(
  root: string,
  content: Content,
  acceptances: readonly Acceptance[],
  who: Acceptor,
): FileChange[] {
  const byFile = Map.groupBy(
    acceptances.flatMap((acceptance) => acceptance.uses.map((use) => ({ acceptance, use }))),
    ({ use }) => use.entry.file,
  );
  const paths = new Map(content.files.map(({ file, path }) => [file, path]));
  return [...byFile].map(([file, changes]) => {
    const path = paths.get(file) ?? '';
    const text = acceptedText(readFileSync(join(root, path), 'utf8'), changes, who);
    const { source } = parseFile({ path, file, text });
    if (!source.valid)
      throw new Error(`${file} would no longer fit its schema (${source.issues[0]?.message ?? 'unreadable'}).`);
    return { path, text };
  });
}

function evidenceChange(content: Content, acceptances: readonly Acceptance[]): FileChange[] {
  const checks = new Map(evidenceOf(content));
  const accepted = acceptances.flatMap((acceptance) => {
    const check = acceptedCheck(acceptance);
    return check ? [{ acceptance, check }] : [];
  });
  if (accepted.length === 0) return [];
  for (const { acceptance } of accepted) checks.delete(acceptance.address);
  for (const { check } of accepted) checks.set(check.address, check);
  return [{ path: LINK_CHECKS_PATH, text: stringifyChecks(checks.values()) }];
}
