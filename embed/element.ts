import hubStyles from '../src/hub/hub.css';
import { EMBED_OPTION_NAMES, readEmbedOptions } from '../src/hub/options.ts';
import type { HubNode } from '../src/hub/tree.ts';
import type { AnyHub } from '../src/hub/view-context.ts';
import { hubView } from '../src/hub/view.ts';
import { hubAddress, isId, originOf, type HubRequest } from './addresses.ts';
import { domOf } from './build-dom.ts';
import ownStyles from './element.css';
import { errorView } from './error-view.ts';
import type { HubErrorCode, HubErrorDetail, HubReadyDetail } from './events.ts';
import { HubError } from './hub-error.ts';
import { loadDocument } from './hub-loader.ts';
import { checkedHub } from './hub-shape.ts';
import { applyLook } from './look.ts';
import { localeOf } from './words.ts';

/** `HTMLElement`, or a stand-in where there is none, so that a server may import what it never renders. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/** Attributes that say which document is shown. */
const REQUEST_NAMES = ['topic', 'campaign', 'lang', 'clinic', 'origin'] as const;

/** For whoever writes the page. */
const BOTH = '<signpost-hub> has a "topic" and a "campaign": the topic is shown, as it says when to get help.';

let styles: CSSStyleSheet | undefined;

/** One sheet for all elements of a page. */
function sharedStyles(): CSSStyleSheet {
  if (!styles) {
    styles = new CSSStyleSheet();
    styles.replaceSync(ownStyles + hubStyles);
  }
  return styles;
}

/**
 * `<signpost-hub topic="miscarriage" lang="nl">` or `<signpost-hub campaign="…">`: a topic or a campaign of Signpost within another
 * page. What stands between its tags is shown until that is there, and if it never comes. `docs/embed.md` has its attributes,
 * properties, parts and events.
 */
export class SignpostHub extends Base {
  static readonly observedAttributes: readonly string[] = [...REQUEST_NAMES, ...EMBED_OPTION_NAMES];

  /** Where the documents are, for an element without `origin`. */
  static defaultOrigin: string | undefined;

  #hub: AnyHub | undefined;
  #address = '';
  #stop = new AbortController();
  #planned = false;

  connectedCallback(): void {
    if (!this.shadowRoot) {
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sharedStyles()];
      root.append(document.createElement('slot'));
    }
    this.#plan();
  }

  disconnectedCallback(): void {
    this.#forget();
  }

  attributeChangedCallback(): void {
    this.#plan();
  }

  /** Several changes at once are one. */
  #plan(): void {
    if (this.#planned) return;
    this.#planned = true;
    queueMicrotask(() => {
      this.#planned = false;
      if (this.isConnected) void this.#update();
    });
  }

  async #update(): Promise<void> {
    const request = this.#request();
    const problem = problemOf(request, this.#tag());
    const address = problem ?? hubAddress(request);
    if (address === this.#address) return this.#hub && this.#show(this.#hub);
    this.#forget();
    this.#address = address;
    if (request.topic && this.getAttribute('campaign')) console.warn(BOTH);
    const { signal } = this.#stop;
    try {
      if (problem) throw new HubError(problem);
      const hub = await hubAt(address, request, signal);
      if (signal.aborted) return;
      this.#show(hub);
      this.#hub = hub;
      this.#tell<HubReadyDetail>('ready', readyDetail(request, hub));
    } catch (error) {
      // What is neither aborted nor known came from a document that a view could not be made of.
      if (!signal.aborted) this.#fail(error instanceof HubError ? error.code : 'shape', request);
    }
  }

  #forget(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#hub = undefined;
    this.#address = '';
  }

  /** The language asked for: that of the element, else that of the page around it. */
  #tag(): string {
    return this.getAttribute('lang') || (this.closest('[lang]')?.getAttribute('lang') ?? 'en');
  }

  #request(): HubRequest {
    const read = (name: (typeof REQUEST_NAMES)[number]) => this.getAttribute(name) || undefined;
    const locale = localeOf(this.#tag()) ?? 'en';
    const origin = originOf(read('origin') ?? SignpostHub.defaultOrigin ?? '') ?? '';
    const topic = read('topic');
    const campaign = topic === undefined ? read('campaign') : undefined;
    if (campaign !== undefined) return { origin, locale, campaign };
    return { origin, locale, topic: topic ?? '', clinic: read('clinic') };
  }

  #show(hub: AnyHub): void {
    const view = hubView(hub, this.#options());
    this.#fill([view], hub);
  }

  #fail(code: HubErrorCode, request: HubRequest): void {
    this.#fill(errorView(code, request, this.#options()));
    this.shadowRoot?.append(document.createElement('slot'));
    this.#tell<HubErrorDetail>('error', { code, ...shownBy(request), locale: request.locale });
  }

  #options() {
    return readEmbedOptions({ get: (name) => this.getAttribute(name) });
  }

  #fill(view: readonly HubNode[], hub?: AnyHub): void {
    const look = document.createElement('div');
    look.className = 'signpost-look';
    look.setAttribute('part', 'look');
    applyLook(look, this.#options(), (hub?.kind === 'hub' && hub.clinic?.theme) || {});
    look.append(...view.map(domOf));
    this.shadowRoot?.replaceChildren(look);
  }

  #tell<Detail>(name: string, detail: Detail): void {
    this.dispatchEvent(new CustomEvent(`signpost:${name}`, { bubbles: true, composed: true, detail }));
  }
}

/** What is wrong with a request before it is made. */
function problemOf({ origin, topic, clinic, campaign }: HubRequest, tag: string): HubErrorCode | undefined {
  if (!origin) return 'origin';
  if (campaign !== undefined && !isId(campaign)) return 'campaign';
  if (campaign === undefined && (!isId(topic ?? '') || (clinic !== undefined && !isId(clinic)))) return 'topic';
  return localeOf(tag) ? undefined : 'language';
}

/**
 * Loads the document of a request.
 * @throws HubError
 */
async function hubAt(address: string, { topic = '', campaign }: HubRequest, signal: AbortSignal): Promise<AnyHub> {
  try {
    const document = await loadDocument(address, signal);
    return campaign === undefined ? checkedHub(document, 'hub', topic) : checkedHub(document, 'campaign', campaign);
  } catch (error) {
    const isMissing = error instanceof HubError && error.code === 'topic';
    throw isMissing && campaign !== undefined ? new HubError('campaign') : error;
  }
}

/** Which topic or campaign a request is for. */
function shownBy({ topic, campaign }: HubRequest): { topic?: string; campaign?: string } {
  return campaign === undefined ? { topic: topic ?? '' } : { campaign };
}

function readyDetail(request: HubRequest, { updated }: AnyHub): HubReadyDetail {
  const { locale, clinic } = request;
  return { ...shownBy(request), locale, updated, ...(clinic !== undefined && { clinic }) };
}

/** Makes the element known to the page, where the browser can show it and nobody has yet. */
export function defineSignpostHub(): void {
  const { customElements: registry, Document: page } = globalThis;
  if (!registry || !page || !('adoptedStyleSheets' in page.prototype) || registry.get('signpost-hub')) return;
  registry.define('signpost-hub', SignpostHub);
}

declare global {
  interface HTMLElementTagNameMap {
    'signpost-hub': SignpostHub;
  }
}
