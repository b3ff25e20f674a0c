/** Loaded into a process that is measured: tells its parent the time it took of all processors, in seconds, when it ends. */
process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  process.send?.((userCPUTime + systemCPUTime) / 1e6);
});
// The channel to the parent must not keep the process alive.
process.channel?.unref();
