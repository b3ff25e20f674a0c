import { runDesk } from '../../../../librarian/desk/run-desk-fs.ts';
import { TODAY } from '../example-content.ts';

/** What a command line of the desk prints and ends with, without a process of its own: many tests make many of them. */
export async function deskResult(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const settings = { SIGNPOST_TODAY: TODAY, VISUAL: '', EDITOR: '', ...env };
  const before = Object.keys(settings).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, settings);
  try {
    const { text, notes = '', code } = await runDesk(args);
    return { status: code, stdout: text, stderr: notes };
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
}
