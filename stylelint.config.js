export default {
  extends: ['stylelint-config-standard'],
  plugins: ['stylelint-plugin-logical-css'],
  rules: {
    'logical-css/require-logical-properties': true,
    'logical-css/require-logical-units': true,
    'logical-css/require-logical-keywords': true,
    'declaration-no-important': null,
    'no-descending-specificity': null,
    'selector-id-pattern': null,
    'font-family-no-missing-generic-family-keyword': null,
    'declaration-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'media-feature-range-notation': 'context',
  },
};
