/** Loaded into a process that is measured: tells its parent the peak resident memory, in bytes, when it ends. */
process.on('exit', () => process.send?.(process.resourceUsage().maxRSS * 1024));
// The channel to the parent must not keep the process alive.
process.channel?.unref();
