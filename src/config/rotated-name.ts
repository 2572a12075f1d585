import type { AccountConfig } from './types.ts';

/**
 * Whether a file is what rotation makes of another, by what follows that one's name: numbers, dates, `old`, `bak`, and
 * what packs it. `out/acme-eu` is the output of another account than `out/acme`, and no part of that one.
 */
export function isRotatedEnding(ending: string): boolean {
  return /^(?:[.-](?:\d[\dTZ_:-]*|old|bak))+(?:\.(?:gz|ndjson|jsonl?|log))*$/.test(ending);
}

/** The file of `acme-2` would pass for a rotated file of `acme`, and what is in it for stored. */
export function refuseRotatedNames(
  path: string,
  accounts: readonly Pick<AccountConfig, 'name'>[],
  refuse: (problem: string) => void,
): void {
  const files = accounts.map(({ name }) => ({ name, file: path.replaceAll('{account}', name) }));
  for (const { name, file } of files) {
    const other = files.find((one) => one.file.startsWith(file) && isRotatedEnding(one.file.slice(file.length)));
    if (other)
      refuse(
        `the file of account ${other.name} would look like a rotated file of account ${name}; ` +
          'give each account its own folder, such as DIR/{account}/events.ndjson',
      );
  }
}
