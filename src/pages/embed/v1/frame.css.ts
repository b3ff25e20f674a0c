import type { APIRoute } from 'astro';
import { styles } from 'virtual:signpost-embed';

/** The style sheet of frames. */
export const GET: APIRoute = () => new Response(styles, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
