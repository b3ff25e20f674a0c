import { actionPastRule } from './checks/action-past.ts';
import { actionWithoutPlaceRule } from './checks/action-without-place.ts';
import { anchorIdRule } from './checks/anchor-id.ts';
import { bareFigureRule } from './checks/bare-figure.ts';
import { brokenAddressRule } from './checks/broken-address.ts';
import { careWithoutNumberRule } from './checks/care-without-number.ts';
import { circularReferenceRule } from './checks/circular-reference.ts';
import { clinicThemeContrastRule } from './checks/clinic-theme-contrast.ts';
import { clinicWithoutContactRule } from './checks/clinic-without-contact.ts';
import { codeFormRule } from './checks/code-form.ts';
import { conceptOfEmptyCountryRule } from './checks/concept-of-empty-country.ts';
import { conceptOfEmptySectionRule } from './checks/concept-of-empty-section.ts';
import { dominantPublisherRule } from './checks/dominant-publisher.ts';
import { duplicateAddressRule } from './checks/duplicate-address.ts';
import { duplicateLanguageRule } from './checks/duplicate-language.ts';
import { duplicatePlacementRule } from './checks/duplicate-placement.ts';
import { duplicateValueRule } from './checks/duplicate-value.ts';
import { exampleInContentRule } from './checks/example-in-content.ts';
import { fileNameRule } from './checks/file-name.ts';
import { formerIdRule } from './checks/former-id.ts';
import { futureDateRule } from './checks/future-date.ts';
import { hardToReadRule } from './checks/hard-to-read.ts';
import { hiddenCharacterRule } from './checks/hidden-character.ts';
import { historyOrderRule } from './checks/history-order.ts';
import { insecureAddressRule } from './checks/insecure-address.ts';
import { linkTextRule } from './checks/link-text.ts';
import { missingFileRule } from './checks/missing-file.ts';
import { missingLocaleRule } from './checks/missing-locale.ts';
import { missingTranslationRule } from './checks/missing-translation.ts';
import { nearEqualTitleRule } from './checks/near-equal-title.ts';
import { movedAddressRule } from './checks/moved-address.ts';
import { orphanOrganizationRule } from './checks/orphan-organization.ts';
import { orphanResourceRule } from './checks/orphan-resource.ts';
import { proseLinkRule } from './checks/prose-link.ts';
import { recallConflictRule } from './checks/recall-conflict.ts';
import { repeatedTermRule } from './checks/repeated-term.ts';
import { reviewDueRule } from './checks/review-due.ts';
import { reviewedWithoutReviewerRule } from './checks/reviewed-without-reviewer.ts';
import { schemaRule } from './checks/schema.ts';
import { sectionGapRule } from './checks/section-gap.ts';
import { sharedAddressRule } from './checks/shared-address.ts';
import { sharesOverWholeRule } from './checks/shares-over-whole.ts';
import { shortTermRule } from './checks/short-term.ts';
import { staleStatusRule } from './checks/stale-status.ts';
import { staleTranslationRule } from './checks/stale-translation.ts';
import { surveyWithoutMethodRule } from './checks/survey-without-method.ts';
import { textOfUnknownElementRule } from './checks/text-of-unknown-element.ts';
import { textSyntaxRule } from './checks/text-syntax.ts';
import { textWithoutStateRule } from './checks/text-without-state.ts';
import { timelineWithoutSourceRule } from './checks/timeline-without-source.ts';
import { translationOfMissingSourceRule } from './checks/translation-of-missing-source.ts';
import { uncitedParagraphRule } from './checks/uncited-paragraph.ts';
import { unknownAnswerRule } from './checks/unknown-answer.ts';
import { unknownFileRule } from './checks/unknown-file.ts';
import { unknownLocaleRule } from './checks/unknown-locale.ts';
import { unknownReferenceRule } from './checks/unknown-reference.ts';
import { unlistedFactRule } from './checks/unlisted-fact.ts';
import { unreadableFileRule } from './checks/unreadable-file.ts';
import { unsafeAddressRule } from './checks/unsafe-address.ts';
import { unusedQuestionRule } from './checks/unused-question.ts';
import { unverifiedAddressRule } from './checks/unverified-address.ts';
import { withdrawnSourceRule } from './checks/withdrawn-source.ts';
import { yamlSyntaxRule } from './checks/yaml-syntax.ts';
import type { Rule } from './problem.ts';

/** Every rule about the content: whether a file can be read, what it holds, what it points to, how its text is written. */
export const RULES: readonly Rule[] = [
  unreadableFileRule,
  unknownFileRule,
  fileNameRule,
  missingFileRule,
  missingLocaleRule,
  unknownLocaleRule,
  yamlSyntaxRule,
  textSyntaxRule,
  schemaRule,
  hiddenCharacterRule,
  unsafeAddressRule,
  insecureAddressRule,
  unknownReferenceRule,
  circularReferenceRule,
  formerIdRule,
  duplicateAddressRule,
  duplicateLanguageRule,
  duplicatePlacementRule,
  duplicateValueRule,
  textWithoutStateRule,
  reviewedWithoutReviewerRule,
  translationOfMissingSourceRule,
  futureDateRule,
  historyOrderRule,
  recallConflictRule,
  careWithoutNumberRule,
  codeFormRule,
  clinicWithoutContactRule,
  clinicThemeContrastRule,
  surveyWithoutMethodRule,
  unknownAnswerRule,
  sharesOverWholeRule,
  timelineWithoutSourceRule,
  exampleInContentRule,
  conceptOfEmptySectionRule,
  conceptOfEmptyCountryRule,
  shortTermRule,
  uncitedParagraphRule,
  bareFigureRule,
  textOfUnknownElementRule,
  anchorIdRule,
  proseLinkRule,
  linkTextRule,
  sharedAddressRule,
  nearEqualTitleRule,
  orphanOrganizationRule,
  orphanResourceRule,
  sectionGapRule,
  dominantPublisherRule,
  unlistedFactRule,
  unusedQuestionRule,
  actionWithoutPlaceRule,
  repeatedTermRule,
  missingTranslationRule,
  staleTranslationRule,
  reviewDueRule,
  staleStatusRule,
  actionPastRule,
  withdrawnSourceRule,
  brokenAddressRule,
  movedAddressRule,
  unverifiedAddressRule,
  hardToReadRule,
];
