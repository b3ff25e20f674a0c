/** The link checker as a process of its own over a content folder, with every host led to the simulated web. */
import { argv } from 'node:process';
import { MANNERS } from '../../librarian/links/polite-client.ts';
import { isPublicIp } from '../../librarian/links/private-address.ts';
import { runLinks } from '../../librarian/links/run-links-fs.ts';
import { toThisMachine } from './simulated-web-fs.ts';

const [root = '', journal = '', today = ''] = argv.slice(2);
const result = await runLinks({
  root,
  journal,
  today,
  manners: MANNERS,
  web: {
    mayAsk: (ip) => ip === '127.0.0.1' || isPublicIp(ip),
    connectTimeout: 2000,
    totalTimeout: 2000,
    lookup: toThisMachine,
  },
});
if (!('report' in result)) throw new Error('The run did not come to its end');
