import { Option, type Command } from 'commander';
import { WITHDRAWAL_REASONS, type LocaleId, type WithdrawalReason } from '../../../src/schemas/vocabulary.ts';
import { MisuseError } from '../../command-line-fs.ts';
import { addToList, editFields, setField } from '../../records/record-text.ts';
import { answer, deskCommand } from '../command-fs.ts';
import { dayOption } from '../day-option.ts';
import { localizedOption } from '../localized-option.ts';
import { refusing, sayDone } from '../say.ts';
import { fileOf, openWorkplace, save, textOf } from '../workplace-fs.ts';

interface WithdrawOptions {
  by: string;
  on?: string;
  reason?: WithdrawalReason;
  restore: boolean;
  note?: Partial<Record<LocaleId, string>>;
  alternative: string[];
}

/** `desk withdraw`: takes a resource off the lists, or puts it back; its page stays, with the reason. */
export function withdrawCommand(): Command {
  const command = deskCommand('withdraw', 'take a resource off every list, or restore it; its page stays and says why')
    .argument('<id>', 'the resource')
    .requiredOption('--by <name>', 'who has decided it, as it is shown to readers')
    .addOption(new Option('--reason <reason>', 'why').choices(WITHDRAWAL_REASONS))
    .addOption(new Option('--restore', 'put it back on the lists').default(false).conflicts('reason'))
    .addOption(dayOption('--on <day>', 'day of the decision (today)'))
    .addOption(
      localizedOption(
        '--note <locale=text>',
        'what readers should know, such as "en=The page was closed."; may be repeated',
      ),
    )
    .option('--alternative <ids...>', 'resources to offer instead', []);
  return answer<WithdrawOptions>(command, ({ options, args, root, today, json }) =>
    refusing(json, () => {
      const { by, on = today, reason, restore, note, alternative } = options;
      if (!restore && !reason) throw new MisuseError(`Give --reason (${WITHDRAWAL_REASONS.join(', ')}) or --restore.`);
      const workplace = openWorkplace(root, today);
      const file = fileOf(workplace, args[0]!, ['resources']);
      const change = {
        on,
        change: restore ? 'restored' : 'withdrawn',
        by,
        ...(reason && { reason }),
        ...(note && { note }),
      };
      const text = editFields(textOf(workplace, file), (document) => {
        addToList(document, ['history'], change);
        if (alternative.length > 0) setField(document, ['alternatives'], alternative);
      });
      return sayDone(restore ? 'Restored' : 'Withdrawn', save(workplace, [{ path: file.path, text }]), json);
    }),
  );
}
