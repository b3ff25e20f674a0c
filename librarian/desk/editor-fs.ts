import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { env } from 'node:process';
import { MisuseError } from '../command-line-fs.ts';

/**
 * Lets a person change a text in their editor, on a copy.
 * @param name Name of the file, by which editors know what kind of text it is.
 * @throws MisuseError when no editor is set, or when it ends with an error.
 */
export async function editInEditor(text: string, name: string): Promise<string> {
  const editor = env['VISUAL'] || env['EDITOR'];
  if (!editor) throw new MisuseError('No editor is set in $VISUAL or $EDITOR. Use --set, --add or --unset.');
  const folder = mkdtempSync(join(tmpdir(), 'signpost-edit-'));
  const copy = join(folder, basename(name));
  try {
    writeFileSync(copy, text);
    await run(editor, copy);
    return readFileSync(copy, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// The setting of an editor may hold options, so a shell has to read it; the name of the copy is ours.
function run(editor: string, copy: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(`${editor} "${copy}"`, { shell: true, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new MisuseError(`The editor ended with ${code}.`))));
  });
}

/** Keeps a text that could not be saved, in a new folder for temporary files. Returns where. */
export function keepCopy(text: string, name: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'signpost-kept-')), basename(name));
  writeFileSync(copy, text);
  return copy;
}
