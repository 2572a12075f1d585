import { existsSync, readdirSync } from 'node:fs';
import { isAbsolute, join, resolve, sep } from 'node:path';

/**
 * Finds the files of a path with `*` and `?` in its names, in the order of their names.
 * @param folder what a relative path starts from
 */
export function matchFiles(pattern: string, folder: string): readonly string[] {
  const whole = isAbsolute(pattern) ? pattern : join(folder, pattern);
  const [root = '', ...names] = resolve(whole).split(sep);
  return names.reduce<readonly string[]>((found, name) => found.flatMap((path) => step(path, name)), [root]);
}

function step(path: string, name: string): readonly string[] {
  if (!/[*?]/.test(name)) return existsSync(`${path}${sep}${name}`) ? [`${path}${sep}${name}`] : [];
  const source = name
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  try {
    const names = readdirSync(`${path}${sep}`).filter((each) => new RegExp(`^${source}$`).test(each));
    return names.sort().map((each) => `${path}${sep}${each}`);
  } catch {
    return [];
  }
}
