import { env } from 'node:process';
import { Command } from 'commander';
import { sync as writeFileAtomic } from 'write-file-atomic';
import { recordsAsJson, resourcesAsCsv, topicsAsXml } from '../../../exporters/export-fs.ts';
import { ImportFault } from '../../../importers/import-fault.ts';
import { EXPORTED_COLLECTIONS, isExportedCollection } from '../../../importers/json/export-format.ts';
import { MisuseError, type CommandResult } from '../../command-line-fs.ts';
import { formatProblems, problemsAsJson } from '../../reporters/problems.ts';
import { didYouMean } from '../../wording.ts';
import { answer, deskCommand, type Request } from '../command-fs.ts';

interface ExportOptions {
  out?: string;
}
type JsonOptions = ExportOptions & { collection: string[] };
type XmlOptions = ExportOptions & { site: string };

/** `desk export`: gives the content to others, in forms that `desk import` reads back. */
export function exportCommand(): Command {
  const command = new Command('export').description('give the content to others, as a spreadsheet, JSON or XML');
  for (const each of [csvCommand(), jsonCommand(), xmlCommand()]) command.addCommand(each);
  return command;
}

function kind(name: string, summary: string): Command {
  return deskCommand(name, summary).option('--out <file>', 'write to a file instead of the standard output');
}

function csvCommand(): Command {
  const command = kind('csv', 'all resources as a spreadsheet, a row per language');
  return answer<ExportOptions>(command, (request) => give(request, () => resourcesAsCsv(request.root)));
}

function jsonCommand(): Command {
  const command = kind('json', 'whole records as JSON, a line each').option(
    '--collection <name>',
    'records of this kind only; may be given again',
    (name: string, before: string[]) => [...before, name],
    [],
  );
  return answer<JsonOptions>(command, (request) => {
    const { collection } = request.options;
    const unknown = collection.find((name) => !isExportedCollection(name));
    if (unknown !== undefined) {
      const hint = didYouMean(unknown, EXPORTED_COLLECTIONS);
      throw new MisuseError(`There is no collection "${unknown}". ${hint}Known: ${EXPORTED_COLLECTIONS.join(', ')}.`);
    }
    const wanted = collection.length === 0 ? EXPORTED_COLLECTIONS : collection.filter(isExportedCollection);
    return give(request, () => recordsAsJson(request.root, wanted));
  });
}

function xmlCommand(): Command {
  const command = kind('xml', 'topics and their links in the form of the XML of MedlinePlus').option(
    '--site <address>',
    'where the site is published',
    env['SIGNPOST_SITE'] ?? 'http://localhost:4321',
  );
  return answer<XmlOptions>(command, (request) => {
    const { site } = request.options;
    if (!URL.canParse(site)) throw new MisuseError(`"${site}" is not an address.`);
    return give(request, () => topicsAsXml(request.root, { origin: site, today: request.today }));
  });
}

function give({ options, json }: Request<ExportOptions>, make: () => string): CommandResult {
  try {
    const text = make();
    if (options.out === undefined) return { text, code: 0 };
    writeFileAtomic(options.out, text);
    return { text: json ? `${JSON.stringify({ file: options.out })}\n` : `${options.out} written.\n`, code: 0 };
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    return { text: json ? problemsAsJson(error.problems) : formatProblems(error.problems), code: 1 };
  }
}
