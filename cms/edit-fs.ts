/** Opens the editor on the local checkout: `npm run edit`. */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { argv, platform, stderr, stdout } from 'node:process';
import { buildEditor } from './build-fs.ts';
import { serveEditor } from './serve-fs.ts';

const HELP = `Opens the editor in the browser, on this checkout. Nothing is sent anywhere.

npm run edit -- [options]

  --port N    port on this computer (4330)
  --no-open   print the address only
  --help      print this text
`;

const FOLDER = '.cache/cms';

await start().catch((error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE';
  stderr.write(`edit: ${taken ? 'the port is taken: choose another with --port' : error.message}\n`);
  process.exitCode = 2;
});

async function start(): Promise<void> {
  const { values } = parseArgs({
    args: argv.slice(2),
    allowNegative: true,
    options: {
      port: { type: 'string', default: '4330' },
      open: { type: 'boolean', default: true },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    stdout.write(HELP);
    return;
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error('--port must be a number up to 65535');
  await buildEditor(FOLDER);
  await serveEditor(FOLDER, 'src/content', port);
  // The CMS knows a computer of its own by this name.
  const address = `http://localhost:${port}/`;
  stdout.write(`The editor is at ${address} in Chrome, Edge or another Chromium (stop with Ctrl+C)\n`);
  stdout.write(`Choose "Work with Local Repository", then the folder ${process.cwd()}\n`);
  if (values.open && stdout.isTTY) openInBrowser(address);
}

/** Where there is no browser to open, the address that was printed serves. */
function openInBrowser(address: string): void {
  const [program, ...before] =
    platform === 'darwin' ? ['open'] : platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  const child = spawn(program!, [...before, address], { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}
