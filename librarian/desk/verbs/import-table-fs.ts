import type { Command } from 'commander';
import { planCsv } from '../../../importers/csv/import-csv-fs.ts';
import type { ImportTerms } from '../../../importers/imported.ts';
import { planJson } from '../../../importers/json/import-json-fs.ts';
import { answer } from '../command-fs.ts';
import { importKind, runImport, termsOf, type ImportOptions } from './import-run-fs.ts';

const KINDS = {
  csv: { summary: 'take over resources from a spreadsheet; docs/desk/import.md has its columns', plan: planCsv },
  json: { summary: 'take over records of any kind from an export in JSON', plan: planJson },
} as const;

/** `desk import csv` and `desk import json`. */
export function importTableCommand(kind: keyof typeof KINDS): Command {
  const { summary, plan } = KINDS[kind];
  return answer<ImportOptions>(importKind(kind, summary), (request) => {
    const { options, root, today } = request;
    // Asked for with each record that is new, and the settings are read to answer.
    let known: ImportTerms | undefined;
    const terms = () => (known ??= termsOf(request));
    return runImport(request, kind, (source) =>
      plan({ source, root, today, by: options.by, terms, take: options.take }),
    );
  });
}
