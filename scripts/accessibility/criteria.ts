import type { Criterion } from './criterion.ts';
import { OPERABLE } from './operable.ts';
import { PERCEIVABLE } from './perceivable.ts';
import { UNDERSTANDABLE } from './understandable.ts';

/** All success criteria of levels A and AA of WCAG 2.2, in their order. 4.1.1 is no longer one of them. */
export const CRITERIA: readonly Criterion[] = [...PERCEIVABLE, ...OPERABLE, ...UNDERSTANDABLE];
