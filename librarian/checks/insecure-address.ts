import { otherAddresses } from '../addresses.ts';
import { problemAt } from '../problem-at.ts';
import type { Problem, Rule } from '../problem.ts';
import { quote } from '../wording.ts';
import type { Content } from '../content-model.ts';

const slug = 'insecure-address';

/** Addresses are `https://`. Only a version of a resource may be an exception, and then says why. */
export const insecureAddressRule: Rule = {
  slug,
  title: 'An address is not secure',
  severity: 'error',
  run: (content) => [...inVersions(content), ...elsewhere(content)],
};

function inVersions({ resources }: Content): Problem[] {
  return [...resources.values()].flatMap((entry) =>
    entry.data.versions.flatMap(({ url, archiveUrl, insecure }, index) => {
      const problems: Problem[] = [];
      const report = (field: string, found: string, allowed: string, fix: string) =>
        problems.push(problemAt(slug, entry, ['versions', index, field], { found, allowed, fix }));
      if (isInsecure(url) && insecure === undefined) {
        report(
          'url',
          quote(url),
          'https://, or http:// with a reason in "insecure"',
          'Try the address with https://; if it does not open, add "insecure" and say so there.',
        );
      }
      if (!isInsecure(url) && insecure !== undefined) {
        report(
          'insecure',
          `a reason for http://, beside ${quote(url)}`,
          'a reason only where the address starts with http://',
          'Delete "insecure".',
        );
      }
      if (archiveUrl !== undefined && isInsecure(archiveUrl))
        report('archiveUrl', quote(archiveUrl), 'https://', 'Write https://.');
      return problems;
    }),
  );
}

function elsewhere(content: Content): Problem[] {
  return otherAddresses(content)
    .filter(({ address }) => isInsecure(address))
    .map(({ entry, path, address }) =>
      problemAt(slug, entry, path, {
        found: quote(address),
        allowed: 'https://',
        fix: 'Try the address with https://; if it does not open, leave the field out where that is allowed.',
      }),
    );
}

function isInsecure(address: string): boolean {
  return URL.parse(address)?.protocol === 'http:';
}
