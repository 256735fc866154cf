import { CIRCUMSTANCE_RULES } from './irrelevant-circumstances';
import { SYMPATHY_RULES } from './irrelevant-sympathy';
import { CHARACTER_RULES } from './person-character';
import { LABEL_RULES } from './person-labels';
import { SPECULATION_RULES } from './person-speculation';
import { BELIEF_RULES } from './unlawful-belief';
import { BODY_AND_FAMILY_RULES } from './unlawful-body-and-family';
import { ORIGIN_RULES } from './unlawful-origin';
import type { WordingRule } from './wording-rule';

/** Every rule. Where the matches of two overlap, the earlier rule counts. */
export const WORDING_RULES: readonly WordingRule[] = [
  ...BODY_AND_FAMILY_RULES,
  ...ORIGIN_RULES,
  ...BELIEF_RULES,
  ...SYMPATHY_RULES,
  ...CIRCUMSTANCE_RULES,
  ...CHARACTER_RULES,
  ...LABEL_RULES,
  ...SPECULATION_RULES,
];
