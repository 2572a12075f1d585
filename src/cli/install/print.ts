export function toStdout(line: string): void {
  process.stdout.write(`${line}\n`);
}
