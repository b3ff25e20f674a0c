/** Loaded into a process that is measured: tells its parent the time it took of all processors, in seconds, when asked and when it ends. */
const report = () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  process.send?.((userCPUTime + systemCPUTime) / 1e6);
};
process.on('exit', report);
process.on('message', report);
// The channel to the parent must not keep the process alive.
process.channel?.unref();
