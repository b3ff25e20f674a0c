import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import typescript from 'typescript-eslint';

export default typescript.config(
  {
    ignores: [
      'dist/',
      '**/.astro/',
      '.dist.build/',
      '.astro/',
      '.cache/',
      'node_modules/',
      'src/**/*.gen.ts',
      'test-results/',
      'embed/releases/',
      'dist-cms/',
      // Functions in the language of a host, which calls them by name.
      'deploy/s3/',
    ],
  },
  js.configs.recommended,
  ...typescript.configs.strict,
  ...astro.configs.recommended,
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'astro/no-set-html-directive': 'off',
      complexity: ['error', 20],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 220, skipBlankLines: true, skipComments: true }],
      'no-console': 'off',
    },
  },
  {
    files: ['tests/**'],
    rules: { 'max-lines': 'off' },
  },
);
