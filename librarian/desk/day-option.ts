import { InvalidArgumentError, Option } from 'commander';
import { daySchema } from '../../src/schemas/fields.ts';

/** An option that takes a day, `YYYY-MM-DD`. */
export function dayOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string) => {
    const result = daySchema.safeParse(value);
    if (!result.success) throw new InvalidArgumentError('It must be a day that exists, such as 2026-11-20.');
    return result.data;
  });
}
