/** What keeps an element from showing its topic or campaign. */
export type HubErrorCode =
  /** No such topic, or no such clinic that shows it. */
  | 'topic'
  /** No such campaign. */
  | 'campaign'
  /** Not published in that language. */
  | 'language'
  /** `origin` is missing or no web address. */
  | 'origin'
  /** The request did not go through: no network, or the page's own policy forbids it. */
  | 'offline'
  | 'timeout'
  /** The server answered with an error. */
  | 'server'
  /** The document is of a version this script does not know. */
  | 'version'
  /** The document is not one of ours, or too large. */
  | 'shape';

/** Detail of `signpost:ready`. Nothing about the reader. */
export interface HubReadyDetail {
  /** Left out where a campaign is shown. */
  topic?: string;
  /** Left out where a topic is shown. */
  campaign?: string;
  /** The language it is shown in, as in the addresses of the site. */
  locale: string;
  clinic?: string;
  /** The latest day on which anything shown was changed or looked at, `YYYY-MM-DD`. */
  updated: string;
}

/** Detail of `signpost:error`. Nothing about the reader. */
export interface HubErrorDetail {
  code: HubErrorCode;
  /** What was asked for; left out where a campaign was. */
  topic?: string;
  /** What was asked for; left out where a topic was. */
  campaign?: string;
  locale: string;
}

declare global {
  interface HTMLElementEventMap {
    'signpost:ready': CustomEvent<HubReadyDetail>;
    'signpost:error': CustomEvent<HubErrorDetail>;
  }
}
