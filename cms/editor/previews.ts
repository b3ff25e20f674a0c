import type CMS from '@sveltia/cms';
import { plainMarkdown, resourceViews, type ResourceView } from './views.ts';

/** Makes an element, as React does. The CMS brings it along. */
export type Maker = (type: string, props: Record<string, unknown> | null, ...children: unknown[]) => unknown;

/** A map of the library that the CMS hands values over with. */
interface ImmutableMap {
  getIn(path: readonly string[]): unknown;
}

/** What the CMS tells a preview. */
export interface PreviewProps {
  entry: ImmutableMap;
  /** Values of the records that relations point to, by field, collection and id. */
  fieldsMetaData: ImmutableMap;
}

/** A resource as lists of the site show it, in each language that it has a description in. */
export function resourcePreview(h: Maker): (props: PreviewProps) => unknown {
  return ({ entry, fieldsMetaData }) => {
    const nameOf = (id: string) => {
      const name = fieldsMetaData.getIn(['publishers', 'organizations', id, 'name']);
      return typeof name === 'string' ? name : id;
    };
    const views = resourceViews(valuesOf(entry), nameOf);
    if (views.length === 0) return h('p', { className: 'hint' }, 'The preview shows once there is a description.');
    return h('div', null, ...views.map((view) => resourceItem(h, view)));
  };
}

function resourceItem(h: Maker, view: ResourceView): unknown {
  const { locale, dir, title, titleLang, publishers, description, formats, languages } = view;
  return h(
    'ul',
    { className: 'resources', lang: locale, dir, key: locale },
    h(
      'li',
      { className: 'resource' },
      h('h3', null, h('a', { lang: titleLang }, title)),
      h('p', { className: 'by' }, publishers.join(' · ')),
      h('p', null, description),
      h(
        'p',
        { className: 'chips' },
        ...formats.map((label) => h('b', { key: label }, label)),
        ...languages.map((label) => h('span', { key: label }, label)),
      ),
    ),
  );
}

/** A text as its page shows it, with the marks for sources as words between brackets. */
export function textPreview(h: Maker, cms: Pick<typeof CMS, 'renderRichText'>): (props: PreviewProps) => unknown {
  return ({ entry }) => {
    const { title, alsoCalled, description, body } = valuesOf(entry) as Record<string, unknown>;
    const names = Array.isArray(alsoCalled) ? alsoCalled.join(' · ') : '';
    return h(
      'article',
      null,
      h('h1', null, title),
      names && h('p', { className: 'by' }, names),
      h('p', { className: 'description' }, description),
      h('div', { ref: (place: HTMLElement | null) => (place ? renderText(cms, place, body) : undefined) }),
    );
  };
}

function renderText(cms: Pick<typeof CMS, 'renderRichText'>, place: HTMLElement, body: unknown): () => void {
  // The CMS takes elements of its own page alone, and a preview stands in a frame.
  const text = document.createElement('div');
  const stop = cms.renderRichText(text, plainMarkdown(typeof body === 'string' ? body : ''));
  place.replaceChildren(text);
  return stop;
}

function valuesOf(entry: ImmutableMap): object {
  const data = entry.getIn(['data']) as { toJS(): object } | undefined;
  return data?.toJS() ?? {};
}
