import { type Zippable, zipSync } from 'fflate';
import type { PackageFile } from './package-file.ts';

/**
 * An archive with one top folder. The same bytes on every run and machine: entries keep their order, and their time is
 * the first that zip can hold, in local time, because that is what zip stores.
 */
export function zipPackage(folder: string, files: readonly PackageFile[]): Uint8Array {
  const mtime = new Date(1980, 0, 1, 0, 0, 0);
  const entries: Zippable = {};
  for (const { path, content } of files) entries[`${folder}/${path}`] = [content, { mtime, level: 9 }];
  return zipSync(entries);
}
