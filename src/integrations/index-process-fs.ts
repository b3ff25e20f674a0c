/** Makes the search index of a locale in a process of its own: gets the task as its first message, and sends the result. */
import { indexLocale, type IndexTask } from './index-locale-fs.ts';

process.once('message', (task: IndexTask) => void run(task));

async function run(task: IndexTask): Promise<void> {
  const answer = await indexLocale(task).catch((error: Error) => ({ error: error.message }));
  process.send?.(answer, () => process.disconnect());
}
