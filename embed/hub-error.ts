import type { HubErrorCode } from './events.ts';

/** Why a hub cannot be shown. */
export class HubError extends Error {
  readonly code: HubErrorCode;

  constructor(code: HubErrorCode) {
    super(code);
    this.code = code;
  }
}
