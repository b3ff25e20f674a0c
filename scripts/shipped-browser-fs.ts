import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { LaunchOptions } from '@playwright/test';

const PACKAGE = '@sparticuz/chromium';

/** Where the package's parts are unpacked: beside the packages, so that removing those removes it too. */
const FOLDER = resolve('node_modules/.cache/signpost-browser');

/**
 * The Chromium for Linux x64 that an npm package ships, unpacked. On a machine without the libraries or the fonts it needs, it
 * is started with those that come in the same package.
 */
export async function shippedBrowser(): Promise<LaunchOptions> {
  await mkdir(FOLDER, { recursive: true });
  const { executablePath, environment } = await unpackedIn(FOLDER);
  return { executablePath, args: ['--no-zygote'], env: { ...process.env, ...environment } as Record<string, string> };
}

/** Unpacks the browser; the package does so into the folder for temporary files, where another version might lie. */
async function unpackedIn(folder: string) {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    const environment: Record<string, string> = {};
    if (!existsSync('/etc/fonts/fonts.conf')) environment['FONTCONFIG_FILE'] = await fontSettings(folder);
    if (!(await starts(executablePath))) {
      await inflate(join(packageFolder(), 'bin/al2023.tar.br'));
      environment['LD_LIBRARY_PATH'] = join(folder, 'al2023/lib');
    }
    return { executablePath, environment };
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** Writes font settings that name the unpacked fonts; those of the package name folders of another place. */
async function fontSettings(folder: string): Promise<string> {
  const file = join(folder, 'fonts.conf');
  const places = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir>`;
  await writeFile(file, `<?xml version="1.0"?><fontconfig>${places}</fontconfig>\n`);
  return file;
}

function packageFolder(): string {
  return dirname(dirname(createRequire(import.meta.url).resolve(PACKAGE)));
}

/** Whether the program starts with the libraries of this machine. */
async function starts(program: string): Promise<boolean> {
  return promisify(execFile)(program, ['--version', '--no-sandbox']).then(
    () => true,
    () => false,
  );
}
