import { heightOf } from './height-message.ts';

/** Only frames from where this script is from are listened to. */
const { origin } = new URL(import.meta.url);

addEventListener('message', ({ data, origin: from, source }: MessageEvent) => {
  const height = heightOf(data);
  const frame = height !== undefined && [...document.querySelectorAll('iframe')].find((each) => sentBy(each, source));
  if (frame && isOurs(frame) && from === originWithin(frame)) frame.style.height = `${height}px`;
});

function sentBy({ contentWindow }: HTMLIFrameElement, source: MessageEventSource | null): boolean {
  return contentWindow !== null && contentWindow === source;
}

function isOurs({ src }: HTMLIFrameElement): boolean {
  return src.startsWith(`${origin}/embed/`);
}

/** A frame in a sandbox without an origin of its own says `null`. */
function originWithin({ sandbox }: HTMLIFrameElement): string {
  return sandbox.length > 0 && !sandbox.contains('allow-same-origin') ? 'null' : origin;
}
