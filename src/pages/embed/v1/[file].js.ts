import type { APIRoute } from 'astro';
import { scripts } from 'virtual:signpost-embed';

/** Every script that other websites and our frames load: the newest, and all that were released. */
export function getStaticPaths() {
  return Object.entries(scripts).map(([file, text]) => ({ params: { file }, props: { text } }));
}

/** A script. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
