import type { APIRoute } from 'astro';
import { scripts } from 'virtual:signpost-embed';
import { integrityList } from '../../../hub/integrity.ts';

/** What each released script must be, for the `integrity` of a `<script>`. */
export const GET: APIRoute = async () => Response.json(await integrityList(scripts));
