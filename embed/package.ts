import { defineSignpostHub } from './element.ts';

export { defineSignpostHub, SignpostHub } from './element.ts';
export type { HubErrorCode, HubErrorDetail, HubReadyDetail } from './events.ts';

defineSignpostHub();
