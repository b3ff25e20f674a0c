import { v5 } from 'uuid';

/** Namespace of our ids. It never changes: the ids would change with it. */
const NAMESPACE = v5('signpost:hsds', v5.URL);

/**
 * The UUID of a thing, always the same for the same id (version 5, RFC 9562).
 * @param kind What it is of, since ids of different kinds may be alike.
 */
export function hsdsId(
  kind: 'organization' | 'identifier' | 'service' | 'language' | 'phone' | 'area',
  id: string,
): string {
  return v5(`${kind}/${id}`, NAMESPACE);
}
