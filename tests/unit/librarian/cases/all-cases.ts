import { CAMPAIGN_CASES } from './campaign-cases.ts';
import { CLINIC_CASES } from './clinic-cases.ts';
import { CONCEPT_CASES } from './concept-cases.ts';
import { FIELD_CASES } from './field-cases.ts';
import { FILE_CASES } from './file-cases.ts';
import { LINK_CASES } from './link-cases.ts';
import { READING_CASES } from './reading-cases.ts';
import { RECALL_CASES } from './recall-cases.ts';
import { REFERENCE_CASES } from './reference-cases.ts';
import { REVIEW_CASES } from './review-cases.ts';
import { GAP_CASES } from './gap-cases.ts';
import type { RuleCase } from './rule-case.ts';
import { SURVEY_CASES } from './survey-cases.ts';
import { SYNTAX_CASES } from './syntax-cases.ts';
import { TEXT_CASES } from './text-cases.ts';
import { TRANSLATION_CASES } from './translation-cases.ts';

/** Ways to break every rule; the first of each rule is the example on its page in `docs/errors`. */
export const CASES: readonly RuleCase[] = [
  ...FILE_CASES,
  ...SYNTAX_CASES,
  ...FIELD_CASES,
  ...REFERENCE_CASES,
  ...TEXT_CASES,
  ...TRANSLATION_CASES,
  ...REVIEW_CASES,
  ...READING_CASES,
  ...CONCEPT_CASES,
  ...RECALL_CASES,
  ...CLINIC_CASES,
  ...CAMPAIGN_CASES,
  ...SURVEY_CASES,
  ...LINK_CASES,
  ...GAP_CASES,
];
