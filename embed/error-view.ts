import type { EmbedOptions } from '../src/hub/options.ts';
import { h, type HubElement } from '../src/hub/tree.ts';
import { telephone } from '../src/hub/view-context.ts';
import { pageAddress, type HubRequest } from './addresses.ts';
import type { HubErrorCode } from './events.ts';
import { errorWords } from './words.ts';

/** What stands in place of a topic or a campaign that cannot be shown: why, whom to call, and where to read it. */
export function errorView(
  code: HubErrorCode,
  request: HubRequest,
  { contact = '', phone }: EmbedOptions,
): HubElement[] {
  const { locale } = request;
  const { message, emergency, link } = errorWords(code, locale);
  const call = phone === undefined ? [] : [h('p', [`${contact} `, telephone(phone)])];
  const page = request.origin ? [h('p.page', [h('a', [link], pageLink(code, request))])] : [];
  const attributes = { lang: locale, dir: locale === 'ar' ? 'rtl' : 'ltr', role: 'status' };
  return [h('section.hub', [h('p.error', [message]), ...call, h('p', [emergency]), ...page], attributes)];
}

/** Of a topic or a campaign that was not found there is no page either, unless it is the clinic of a topic that was not. */
function pageLink(code: HubErrorCode, request: HubRequest): { href: string; rel: string } {
  const { campaign, clinic } = request;
  const shown = campaign === undefined ? { topic: '' } : { campaign: '' };
  const isMissing = code === 'campaign' || (code === 'topic' && clinic === undefined);
  return { href: pageAddress(isMissing ? { ...request, ...shown } : request), rel: 'noopener noreferrer' };
}
