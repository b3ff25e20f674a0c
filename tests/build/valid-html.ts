import { HtmlValidate, StaticConfigLoader, type ConfigData, type ResolvedConfig } from 'html-validate';

/** Settles the rules once; the loader of the package does so again for every page, which takes as long as the checks. */
class SettledRules extends StaticConfigLoader {
  #settled: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(path: string): ResolvedConfig | Promise<ResolvedConfig> {
    return (this.#settled ??= super.getConfigFor(path));
  }
}

/**
 * A check of pages against the recommended rules for HTML.
 * @param rules What differs from them.
 * @returns Tells what is wrong in a page, one line per problem.
 */
export function htmlCheck(rules: NonNullable<ConfigData['rules']>): (html: string, path: string) => string[] {
  const validator = new HtmlValidate(
    new SettledRules({ root: true, elements: ['html5'], extends: ['html-validate:recommended'], rules }),
  );
  return (html, path) =>
    validator
      .validateStringSync(html, path)
      .results.flatMap(({ messages }) =>
        messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId}: ${message}`),
      );
}
