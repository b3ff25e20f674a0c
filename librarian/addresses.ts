import type { Content, Entry } from './content-model.ts';
import type { FieldPath } from './field-path.ts';

/** One web address in the content. */
export interface AddressField {
  entry: Entry;
  path: FieldPath;
  address: string;
}

/** Query parameters that only tell where a click came from. */
const TRACKING = /^(utm_.*|fbclid|gclid)$/i;

/**
 * What two spellings of the same address have in common: no scheme, no `www.`, no default port, no fragment,
 * no tracking parameters, no slash at the end. Never shown or opened.
 */
export function addressKey(address: string): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const host = url.host.replace(/^www\./, '');
  return `${host}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}

/** Addresses that readers are sent to, but for those of resources. */
export function otherAddresses({ organizations, clinics, settings }: Content): AddressField[] {
  return [
    ...[...organizations.values()].flatMap((entry) => field(entry, ['url'], entry.data.url)),
    ...[...clinics.values()].flatMap((entry) => field(entry, ['website'], entry.data.website)),
    ...[...settings.values()].flatMap((entry) => [
      ...Object.entries(entry.data.quickExit.url).flatMap(([locale, url]) =>
        field(entry, ['quickExit', 'url', locale], url),
      ),
      ...entry.data.sources.flatMap(({ url }, index) => field(entry, ['sources', index, 'url'], url)),
    ]),
  ];
}

function field(entry: Entry, path: FieldPath, address: string | undefined): AddressField[] {
  return address === undefined ? [] : [{ entry, path, address }];
}
