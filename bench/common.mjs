import { fork } from 'node:child_process';
import { cpus } from 'node:os';

/** What a benchmark ran on. */
export const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`;

export const today = new Date().toISOString().slice(0, 10);

/** Starts a server in a process of its own. @returns the process, and what it told first */
export async function startServer(path, ...args) {
  const child = fork(path, args.map(String));
  const told = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`${path} ended with ${code}`)));
  });
  return { ...told, child };
}

export function median(numbers) {
  return numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)];
}

/** `median (lowest to highest)`, for a table. */
export function spread(numbers, digits) {
  const show = (number) =>
    number.toLocaleString('en-US', { maximumFractionDigits: digits, minimumFractionDigits: digits });
  return `${show(median(numbers))} (${show(Math.min(...numbers))} to ${show(Math.max(...numbers))})`;
}
