/** Puts compressed copies beside the files of the built site, for hosts that hand them out. `SIGNPOST_COMPRESS=off` leaves that out. */
import { parseArgs } from 'node:util';
import { compressSite } from './compress/compress-site-fs.ts';

const { values } = parseArgs({ options: { dir: { type: 'string' } } });
const site = values.dir ?? process.env['SIGNPOST_OUT'] ?? 'dist';

if (process.env['SIGNPOST_COMPRESS'] === 'off') {
  console.log('No compressed copies: SIGNPOST_COMPRESS is off.');
} else {
  const begun = performance.now();
  try {
    const { files, plain, ...forms } = await compressSite(site);
    const sizes = Object.entries(forms).map(([form, size]) => `${form} ${megabytes(size)}`);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(`Compressed ${files} files in ${seconds} s: ${megabytes(plain)} become ${sizes.join(', ')}`);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    console.error(code === 'ENOENT' ? `There is no built site in ${site}: run "npm run build" first.` : message);
    process.exitCode = 1;
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
