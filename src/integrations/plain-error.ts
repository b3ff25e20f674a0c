/** An error whose message says everything: Astro would bury it below a stack trace. */
export function plainError(name: string, message: string): Error {
  const error = new Error(message);
  error.name = name;
  error.stack = '';
  return error;
}
