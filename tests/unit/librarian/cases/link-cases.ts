import { stringifyChecks } from '../../../../librarian/links/evidence.ts';
import type { LinkCheck } from '../../../../src/schemas/link-checks.ts';
import type { RuleCase } from './rule-case.ts';

const LEAFLET = 'resources/example-leaflet.yaml';
const CLINIC = 'organizations/example-clinic.yaml';
const EVIDENCE = 'link-checks.json';
const PAGE = 'https://www.example.org/leaflet';
const DOCUMENT = 'https://www.example.org/es/leaflet.pdf';
const HOME = 'https://www.example.org/';

const seen = (address: string, found: Partial<LinkCheck>): LinkCheck => ({
  address,
  outcome: 'ok',
  on: '2026-11-18',
  since: '2026-11-18',
  ...found,
});
const gone = (address: string, since: string) => seen(address, { outcome: 'gone', since, status: 404 });
const evidence = (...checks: LinkCheck[]) => ({ [EVIDENCE]: stringifyChecks(checks) });

/** What the link checker has found. */
export const LINK_CASES: readonly RuleCase[] = [
  {
    rule: 'broken-address',
    name: 'failures that lie two days apart, not those that lie nearer',
    changes: evidence(gone(PAGE, '2026-11-16'), gone(DOCUMENT, '2026-11-17')),
    expected: [
      {
        at: `${LEAFLET}:7:5`,
        field: 'versions[0].url',
        found: `"${PAGE}" from 2026-11-16 to 2026-11-18: gone (gone, status 404)`,
      },
    ],
  },
  {
    rule: 'broken-address',
    name: 'other addresses than those of resources, with the copy that was found',
    changes: evidence({
      ...gone(HOME, '2026-11-01'),
      suggestion: { archiveUrl: 'https://web.archive.org/web/2024/https://www.example.org/' },
    }),
    expected: [
      {
        at: `${CLINIC}:9:1`,
        field: 'url',
        found: `"${HOME}" from 2026-11-01 to 2026-11-18: gone (gone, status 404); there is a copy at "https://web.archive.org/web/2024/https://www.example.org/"`,
      },
    ],
  },
  {
    rule: 'moved-address',
    name: 'the address that a page has today',
    changes: evidence(
      seen(PAGE, { outcome: 'moved', suggestion: { url: 'https://www.example.org/new-leaflet' } }),
      seen(DOCUMENT, { outcome: 'moved-elsewhere', finalUrl: 'https://www.example.com/leaflet.pdf' }),
    ),
    expected: [
      {
        at: `${LEAFLET}:7:5`,
        field: 'versions[0].url',
        found: `"${PAGE}" leads to "https://www.example.org/new-leaflet"`,
      },
      {
        at: `${LEAFLET}:12:5`,
        field: 'versions[1].url',
        found: `"${DOCUMENT}" leads to "https://www.example.com/leaflet.pdf", another site`,
      },
    ],
  },
  {
    rule: 'unverified-address',
    name: 'nothing of an address that the link checker has seen to work',
    changes: {
      ...evidence(seen(PAGE, {})),
      [LEAFLET]: [
        ['check: { result: ok, on: 2026-01-15 }', 'check: { result: unverified }'],
        ['check: { result: ok, on: 2026-01-15 }', 'check: { result: unverified }'],
      ],
    },
    expected: [{ at: `${LEAFLET}:15:14`, field: 'versions[1].check.result', found: '"unverified" in "es"' }],
  },
  {
    rule: 'schema',
    name: 'what the evidence of the link checker must not hold, with its line',
    changes: {
      [EVIDENCE]: stringifyChecks([seen(PAGE, {}), seen(DOCUMENT, { on: '2026-11-01' })]).replace(
        '"outcome":"ok","on":"2026-11-18"',
        '"outcome":"fine","on":"2026-11-18"',
      ),
    },
    expected: [
      {
        at: `${EVIDENCE}:3:90`,
        field: 'checks[0].since',
        found: '"2026-11-18"',
        allowed: 'the day of "on" or an earlier one',
      },
      { at: `${EVIDENCE}:4:50`, field: 'checks[1].outcome', found: '"fine"' },
    ],
  },
  {
    rule: 'schema',
    name: 'an address that the evidence names twice',
    changes: { [EVIDENCE]: stringifyChecks([seen(PAGE, {}), seen(PAGE, {})]) },
    expected: [{ at: `${EVIDENCE}:4:6`, field: 'checks[1].address', found: `"${PAGE}"`, allowed: 'there once only' }],
  },
  {
    rule: 'yaml-syntax',
    name: 'the mark of a merge conflict in the evidence of the link checker',
    changes: {
      [EVIDENCE]: stringifyChecks([seen(PAGE, {})]).replace('\n    {', '\n<<<<<<< HEAD\n    {'),
    },
    expected: [{ at: `${EVIDENCE}:3:1`, field: '', found: '"<<<<<<< HEAD"' }],
  },
];
