import type { Entry } from '../content-model.ts';
import { listedTopics } from '../listed-resources.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { quote } from '../wording.ts';

const slug = 'dominant-publisher';
/** With fewer resources a share says little. */
const FEWEST = 8;
const LARGEST_SHARE = 0.4;

/** No topic page speaks with the voice of one publisher. */
export const dominantPublisherRule: Rule = {
  slug,
  title: 'One publisher dominates a topic',
  severity: 'warning',
  run: (content, context) =>
    listedTopics(content, context).flatMap(({ topic, listed }) => {
      const entries = [...new Set(listed.map(({ entry }) => entry))];
      const [publisher, share] = largest(entries);
      if (entries.length < FEWEST || share / entries.length <= LARGEST_SHARE) return [];
      return problemAt(slug, topic, [], {
        found: `${share} of ${entries.length} resources are of ${quote(publisher)}`,
        allowed: `at most ${LARGEST_SHARE * 100} % of a topic's resources of one publisher`,
        fix: 'Add good resources of other publishers, or take out some of this one.',
      });
    }),
};

/** The publisher of most resources, the first by id where several have as many, and how many it has. */
function largest(entries: readonly Entry<'resources'>[]): [publisher: string, share: number] {
  const publishers = entries.flatMap(({ data }) => data.publishers);
  const shares = [...Map.groupBy(publishers, (id) => id)].map(([id, all]): [string, number] => [id, all.length]);
  return shares.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? ['', 0];
}
