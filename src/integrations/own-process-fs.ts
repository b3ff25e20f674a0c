import { fork } from 'node:child_process';

/**
 * Runs a module in a process of its own, which ends with this one. Resolves when it has ended well.
 * @param module Address of the module.
 * @param options.given Arguments, and a message for the process to begin with.
 * @param options.heard Is told of every message that it sends.
 * @throws Error when it has ended in another way.
 */
export function ownProcess<M>(
  module: URL,
  options: { args?: readonly string[]; given?: object; heard: (message: M) => void },
): Promise<void> {
  // Without the flags of this process: what watches it is no part of its work.
  const child = fork(module, options.args ?? [], { execArgv: [] });
  const stop = () => child.kill();
  process.once('exit', stop);
  return new Promise<void>((resolve, reject) => {
    child.on('message', (message) => options.heard(message as M));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`A process of the build ended before its work was done (${signal ?? code}).`));
    });
    if (options.given) child.send(options.given);
  }).finally(() => process.removeListener('exit', stop));
}
