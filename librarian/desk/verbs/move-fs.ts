import { InvalidArgumentError, Option, type Command } from 'commander';
import type { ResourceData } from '../../../src/schemas/resource.ts';
import { MisuseError } from '../../command-line-fs.ts';
import { nextOrder } from '../../records/next-order.ts';
import { addToList, editFields } from '../../records/record-text.ts';
import { quote } from '../../wording.ts';
import { answer, deskCommand } from '../command-fs.ts';
import { readPlace, type Place } from '../placement-argument.ts';
import { RefusalError } from '../refusal.ts';
import { refusing, sayDone } from '../say.ts';
import { fileOf, openWorkplace, save, textOf } from '../workplace-fs.ts';

interface MoveOptions {
  from?: Place;
  order?: number;
  also: boolean;
}

/** `desk move`: to another topic or section; the id stays, and with it every link to the page of the resource. */
export function moveCommand(): Command {
  const command = deskCommand('move', 'move a resource to another topic or section; its id and address stay')
    .argument('<id>', 'the resource')
    .argument('<place>', 'where to, as topic:section, such as "miscarriage:start-here"')
    .addOption(new Option('--from <place>', 'which of its places to leave, where it has several').argParser(readPlace))
    .addOption(new Option('--also', 'list it there too, and leave no place').default(false).conflicts('from'))
    .addOption(new Option('--order <number>', 'position in the section (last)').argParser(readOrder));
  return answer<MoveOptions>(command, ({ options, args, root, today, json }) =>
    refusing(json, () => {
      const [id = '', given = ''] = args;
      const to = placeOrMisuse(given);
      const workplace = openWorkplace(root, today);
      const file = fileOf(workplace, id, ['resources']);
      const entry = workplace.content.resources.get(id);
      if (!entry) throw new RefusalError(`${quote(id)} is not valid yet: run "check" first.`);
      const left = options.also ? -1 : placeToLeave(entry.data.placements, to, options.from);
      const order = options.order ?? nextOrder(workplace.content, to.topic, to.section);
      const text = editFields(textOf(workplace, file), (document) => {
        if (left >= 0) document.deleteIn(['placements', left]);
        addToList(document, ['placements'], { ...to, order });
      });
      return sayDone('Moved', save(workplace, [{ path: file.path, text }]), json);
    }),
  );
}

function placeOrMisuse(given: string): Place {
  try {
    return readPlace(given);
  } catch (error) {
    throw new MisuseError((error as Error).message);
  }
}

function readOrder(given: string): number {
  const order = Number(given);
  if (!Number.isInteger(order) || order < 0) throw new InvalidArgumentError('It must be a whole number, 0 or more.');
  return order;
}

/** Which place is left: the named one, the one of the same topic, or the only one; -1 where there is none yet. */
function placeToLeave(placements: ResourceData['placements'], to: Place, from: Place | undefined): number {
  if (from) {
    const index = placements.findIndex(({ topic, section }) => topic === from.topic && section === from.section);
    if (index === -1) throw new RefusalError(`It is not listed in ${quote(`${from.topic}:${from.section}`)}.`);
    return index;
  }
  const ofTopic = placements.flatMap(({ topic }, index) => (topic === to.topic ? [index] : []));
  const candidates = ofTopic.length > 0 ? ofTopic : placements.map((_, index) => index);
  if (candidates.length <= 1) return candidates[0] ?? -1;
  const places = placements.map(({ topic, section }) => `${topic}:${section}`).join(', ');
  throw new RefusalError(`It is listed in ${places}. Say with --from which of them to leave, or --also to leave none.`);
}
