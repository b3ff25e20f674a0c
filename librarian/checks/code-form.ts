import { FORM_EXAMPLES, hasCodeForm } from '../../src/domain/code-form.ts';
import { CODE_SYSTEM_IDS, CODE_SYSTEMS } from '../../src/schemas/code-systems.ts';
import type { TopicCode } from '../../src/schemas/topic.ts';
import type { FieldPath } from '../field-path.ts';
import { problemAt, type Wording } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'code-form';

/** Codes are written as their system writes them, and SNOMED CT stands without its names. */
export const codeFormRule: Rule = {
  slug,
  title: 'A code is not written as its system writes codes',
  severity: 'error',
  run: ({ topics }) =>
    [...topics.values()].flatMap((entry) =>
      CODE_SYSTEM_IDS.flatMap((system) =>
        (entry.data.codes?.[system] ?? []).flatMap((code, index) => [
          ...formProblems(code, system).map((each) => at(['codes', system, index, 'code'], each)),
          ...nameProblems(code, system).map((each) => at(['codes', system, index, 'display'], each)),
        ]),
      ).map(({ path, wording }) => problemAt(slug, entry, path, wording)),
    ),
};

function at(path: FieldPath, wording: Wording): { path: FieldPath; wording: Wording } {
  return { path, wording };
}

function formProblems({ code }: TopicCode, system: (typeof CODE_SYSTEM_IDS)[number]): Wording[] {
  if (hasCodeForm(system, code)) return [];
  return [
    {
      found: quote(code),
      allowed: `a code of ${CODE_SYSTEMS[system].name}: ${FORM_EXAMPLES[system]}`,
      fix: 'Copy the code from its source again, or move it to the list of its system.',
    },
  ];
}

function nameProblems({ display }: TopicCode, system: (typeof CODE_SYSTEM_IDS)[number]): Wording[] {
  if (system !== 'snomedct' || display === undefined) return [];
  return [
    {
      found: `${quote(display)}, a name of SNOMED CT`,
      allowed: 'no display: the names of SNOMED CT need a licence',
      fix: 'Delete the display.',
    },
  ];
}
