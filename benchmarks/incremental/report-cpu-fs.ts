/**
 * Loaded into a process that is measured: tells its parent the time that it and the processes it has started took of all processors, in
 * seconds, when asked and when it ends.
 */
import { readFileSync } from 'node:fs';

/** Fields of `/proc/self/stat` behind the name: times of children that have ended, in ticks (proc_pid_stat(5)). */
const [CHILDREN_USER, CHILDREN_SYSTEM] = [13, 14];
const TICKS_PER_SECOND = 100;

/** The time of the children that have ended; none where the system does not tell. */
function childSeconds(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[CHILDREN_USER]) + Number(fields[CHILDREN_SYSTEM])) / TICKS_PER_SECOND;
  } catch {
    return 0;
  }
}

const report = () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  process.send?.((userCPUTime + systemCPUTime) / 1e6 + childSeconds());
};
process.on('exit', report);
process.on('message', report);
// The channel to the parent must not keep the process alive.
process.channel?.unref();
