/** What the desk calls a queue, in the order in which queues are worked through. */
export const QUEUES = {
  broken: {
    title: 'Broken links',
    about:
      'The last check found nothing usable at these addresses. Correct the address, or withdraw the resource (npm run desk -- withdraw).',
    on: 'Checked',
  },
  blocked: {
    title: 'Links that refuse checks',
    about:
      'The site answers people but not our check. Open the page by hand; where it is the right one, the command writes that down.',
    on: 'Checked',
  },
  moved: {
    title: 'Moved links',
    about: 'The page has another address by now. See that it is the same page, then accept the new address.',
    on: 'Checked',
  },
  unverified: {
    title: 'Links never seen to work',
    about: 'Nobody has seen these addresses work. Let the link checker look; correct the address where it is wrong.',
    on: 'Checked',
  },
  overdue: {
    title: 'Reviews overdue',
    about:
      'The day of the next review has passed. Lists leave a resource out once the days of grace are over; texts of ours say so on the page.',
    on: 'Due',
  },
  'due-soon': {
    title: 'Reviews due soon',
    about: 'The next review falls within the days of notice that the settings give.',
    on: 'Due',
  },
  'missing-translations': {
    title: 'Descriptions missing',
    about: 'Readers of these languages see the title without our line about it.',
    on: 'Added',
  },
  'stale-translations': {
    title: 'Translations behind their source',
    about: 'The source has changed since it was translated. Bring the translation up to date.',
    on: 'Reviewed',
  },
  orphans: {
    title: 'Records that nothing uses',
    about: 'No page lists them and nothing names them. Give them a place, or delete the file.',
    on: 'Since',
  },
  'hard-to-read': {
    title: 'Texts harder than their limit',
    about: 'Long enough to judge, beyond the limit of their language, and no reason is written down.',
    on: 'Since',
  },
  words: {
    title: 'Words that lead nowhere',
    about:
      'No term of the vocabulary knows these words. They come from a list that the team keeps, of words heard or read: the site records nothing of what readers type. A page may still have the words in its text; the command shows what readers would see.',
    on: 'Since',
  },
} as const;

/** Name of a queue, as it stands in addresses and options. */
export type QueueId = keyof typeof QUEUES;
/** Every queue, in order. */
export const QUEUE_IDS = Object.keys(QUEUES) as QueueId[];
