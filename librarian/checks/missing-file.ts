import type { Content } from '../content-model.ts';
import { problemWithFile } from '../problem-at.ts';
import type { Problem, Rule } from '../problem.ts';

const slug = 'missing-file';

/** The settings are there, and so is the file that each set of texts belongs to. */
export const missingFileRule: Rule = {
  slug,
  title: 'A file that others need is missing',
  severity: 'error',
  run: (content) => {
    if (content.files.some(({ path }) => path === '')) return [];
    const { ids } = content;
    return [
      ...(ids.settings.has('site')
        ? []
        : [missing(content, 'settings/site.yaml', 'the site cannot be built without it')]),
      ...[...ids.topicTexts.difference(ids.topics)].map((id) => missing(content, `topics/${id}/topic.yaml`, BESIDE)),
      ...[...ids.guideTexts.difference(ids.guides)].map((id) => missing(content, `guides/${id}/guide.yaml`, BESIDE)),
      ...[...ids.termTexts.difference(ids.terms)].map((id) => missing(content, `glossary/${id}/term.yaml`, BESIDE)),
      ...[...ids.campaignTexts.difference(ids.campaigns)].map((id) =>
        missing(content, `campaigns/${id}/campaign.yaml`, BESIDE),
      ),
    ];
  },
};

const BESIDE = 'the texts in this folder belong to nothing';

function missing({ root }: Content, path: string, why: string): Problem {
  return problemWithFile(slug, `${root}/${path}`, {
    found: `no such file: ${why}`,
    allowed: `the file ${path}`,
    fix: 'Add the file, or correct the name of the folder.',
  });
}
