import { timed } from './timed-config-fs.ts';
import config from '../../astro.config.mjs';

export default timed(config);
