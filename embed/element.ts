import hubStyles from '../src/hub/hub.css';
import type { Hub } from '../src/feeds/contract.ts';
import { EMBED_OPTION_NAMES, readEmbedOptions } from '../src/hub/options.ts';
import type { HubNode } from '../src/hub/tree.ts';
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
 * `<signpost-hub topic="miscarriage" lang="nl">`: a topic of Signpost within another page. What stands between its tags is shown until
 * the topic is there, and if it never comes. `docs/embed.md` has its attributes, properties, parts and events.
 */
export class SignpostHub extends Base {
  static readonly observedAttributes: readonly string[] = ['topic', 'lang', 'clinic', 'origin', ...EMBED_OPTION_NAMES];

  /** Where the documents are, for an element without `origin`. */
  static defaultOrigin: string | undefined;

  #hub: Hub | undefined;
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
    const { signal } = this.#stop;
    try {
      if (problem) throw new HubError(problem);
      const hub = checkedHub(await loadDocument(address, signal), request.topic);
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
    const locale = localeOf(this.#tag()) ?? 'en';
    const origin = originOf(this.getAttribute('origin') ?? SignpostHub.defaultOrigin ?? '') ?? '';
    const clinic = this.getAttribute('clinic') || undefined;
    return { origin, locale, topic: this.getAttribute('topic') ?? '', clinic };
  }

  #show(hub: Hub): void {
    const view = hubView(hub, this.#options());
    this.#fill([view], hub);
  }

  #fail(code: HubErrorCode, request: HubRequest): void {
    this.#fill(errorView(code, request, this.#options()));
    this.shadowRoot?.append(document.createElement('slot'));
    this.#tell<HubErrorDetail>('error', { code, topic: request.topic, locale: request.locale });
  }

  #options() {
    return readEmbedOptions({ get: (name) => this.getAttribute(name) });
  }

  #fill(view: readonly HubNode[], hub?: Hub): void {
    const look = document.createElement('div');
    look.className = 'signpost-look';
    look.setAttribute('part', 'look');
    applyLook(look, this.#options(), hub?.clinic?.theme ?? {});
    look.append(...view.map(domOf));
    this.shadowRoot?.replaceChildren(look);
  }

  #tell<Detail>(name: string, detail: Detail): void {
    this.dispatchEvent(new CustomEvent(`signpost:${name}`, { bubbles: true, composed: true, detail }));
  }
}

/** What is wrong with a request before it is made. */
function problemOf({ origin, topic, clinic }: HubRequest, tag: string): HubErrorCode | undefined {
  if (!origin) return 'origin';
  if (!isId(topic) || (clinic !== undefined && !isId(clinic))) return 'topic';
  return localeOf(tag) ? undefined : 'language';
}

function readyDetail({ topic, locale, clinic }: HubRequest, { updated }: Hub): HubReadyDetail {
  return { topic, locale, updated, ...(clinic !== undefined && { clinic }) };
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
