import { type Command, InvalidArgumentError, Option } from 'commander';

export function example(line: string): string {
  return `\nExample:\n  $ ${line}`;
}

export function mapOption(description: string): Option {
  return new Option('--map <who>', description).choices(['collector', 'cluster']);
}

export function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

export function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Expected a whole number, 1 or more.');
}

/** How to reach the server that a command talks to, and as whom. */
export function connectionOptions(command: Command, server: 'ELASTICSEARCH' | 'KIBANA' = 'ELASTICSEARCH'): Command {
  command
    .option('--api-key <reference>', `file:PATH or a variable reference; default: ${server}_API_KEY`)
    .option('--username <name>', `user name; default: ${server}_USERNAME`)
    .option('--password <reference>', `reference like --api-key; default: ${server}_PASSWORD`)
    .option('--ca <file>', 'certificate authority (PEM file)');
  if (server === 'ELASTICSEARCH')
    command.option('--ca-fingerprint <hex>', 'SHA-256 fingerprint of the certificate authority');
  return command;
}
