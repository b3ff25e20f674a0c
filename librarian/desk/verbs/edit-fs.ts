import type { Command } from 'commander';
import { parse } from 'yaml';
import { COLLECTIONS } from '../../../src/schemas/collections.ts';
import { MisuseError } from '../../command-line-fs.ts';
import { addToList, editFields, setField } from '../../records/record-text.ts';
import { quote } from '../../wording.ts';
import { answer, deskCommand } from '../command-fs.ts';
import { editInEditor, keepCopy } from '../editor-fs.ts';
import { RefusalError } from '../refusal.ts';
import { refusing, sayDone, sayNothing } from '../say.ts';
import { fileOf, openWorkplace, save, textOf } from '../workplace-fs.ts';

interface EditOptions {
  set: string[];
  add: string[];
  unset: string[];
}

/** `desk edit`: changes fields of one record, by options or in a text editor; what the check refuses is not written. */
export function editCommand(): Command {
  const command = deskCommand('edit', 'change one record, by options or in your text editor; nothing wrong is written')
    .argument('<id>', 'the record, such as "nhs-miscarriage" or "topics/miscarriage"')
    .option(
      '--set <field=value...>',
      'set fields, such as "versions[0].title=New title"; a value is text, or a YAML list or group',
      [],
    )
    .option('--add <field=value...>', 'add items to lists, such as "audiences=partners"', [])
    .option('--unset <fields...>', 'delete fields or items, such as "notes"', [])
    .addHelpText('after', 'Without --set, --add and --unset, it opens the record in $VISUAL or $EDITOR.');
  return answer<EditOptions>(command, ({ options, args, root, today, json }) =>
    refusing(json, async () => {
      const workplace = openWorkplace(root, today);
      const file = fileOf(workplace, args[0]!, Object.keys(COLLECTIONS));
      const before = textOf(workplace, file);
      const isByOptions = [options.set, options.add, options.unset].some(({ length }) => length > 0);
      const text = isByOptions ? withOptions(before, options) : await editInEditor(before, file.path);
      if (text === before) return sayNothing('Nothing to change', 'Nothing to change.', json);
      try {
        return sayDone('Changed', save(workplace, [{ path: file.path, text }]), json);
      } catch (error) {
        // What somebody has typed is not lost because it is not right yet.
        if (!isByOptions && error instanceof RefusalError)
          error.message += ` What you wrote is in ${keepCopy(text, file.path)}.`;
        throw error;
      }
    }),
  );
}

function withOptions(text: string, { set, add, unset }: EditOptions): string {
  return editFields(text, (document) => {
    for (const given of set) setField(document, ...readSetting(given));
    for (const given of add) addToList(document, ...readSetting(given));
    for (const given of unset) {
      if (!document.deleteIn(readPath(given))) throw new MisuseError(`There is no field ${quote(given)} to delete.`);
    }
  });
}

function readSetting(given: string): [path: (string | number)[], value: unknown] {
  const split = given.indexOf('=');
  if (split === -1) throw new MisuseError(`${quote(given)} is no setting such as "review.by=Example editors".`);
  try {
    return [readPath(given.slice(0, split)), readValue(given.slice(split + 1))];
  } catch (error) {
    throw new MisuseError(`The value of ${quote(given)} is not YAML: ${(error as Error).message.split('\n')[0]}`);
  }
}

/** Text that is to be read as YAML: a list, a group, a quoted text, a number, true or false. */
const YAML_VALUE = /^\s*(?:[[{'"]|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?|true|false|null)\s*$)/;

/** Everything else is taken as it stands: titles hold colons, and days are text. */
function readValue(given: string): unknown {
  return YAML_VALUE.test(given) ? parse(given) : given.trim();
}

const STEP = /^(?:([^.[\]]+)|\[(\d+)\])(?:\.|(?=\[)|$)/;

/** Reads a way to a field as messages write it, such as `versions[0].url`. */
function readPath(given: string): (string | number)[] {
  const path: (string | number)[] = [];
  let rest = given.trim();
  while (rest !== '') {
    const [all, name, index] = STEP.exec(rest) ?? [];
    if (all === undefined) throw new MisuseError(`${quote(given)} is no field such as "versions[0].url".`);
    path.push(name ?? Number(index));
    rest = rest.slice(all.length);
  }
  if (path.length === 0) throw new MisuseError('A field needs a name.');
  return path;
}
