import { statSync } from 'node:fs';
import { processSecretSources, type SecretSources } from './secrets.ts';

/** The files that secrets were read from, and whether they hold something else now. */
export interface SecretFiles {
  /** For whoever loads a configuration; notes which files are read. */
  readonly sources: SecretSources;
  /** Reads them again. A file that is gone or empty is one that somebody is about to replace: it has not changed yet. */
  haveChanged(): boolean;
}

/**
 * Files are compared by what is in them: Kubernetes turns a link two folders above a mounted Secret, which tells no watcher
 * of the file, and editors keep or change the inode as they like.
 */
export function createSecretFiles(from: SecretSources = processSecretSources): SecretFiles {
  const known = new Map<string, string>();
  return {
    sources: {
      ...from,
      readFile: (path) => {
        const before = known.get(path);
        // A pipe gives its content once, and would block whoever asks again.
        if (before !== undefined && isPipe(path)) return before;
        const text = from.readFile(path);
        known.set(path, text);
        return text;
      },
    },
    haveChanged: () => [...known].some(([path, before]) => isOther(path, before, from)),
  };
}

function isOther(path: string, before: string, { readFile }: SecretSources): boolean {
  try {
    if (!isRegularFile(path)) return false;
    const text = readFile(path);
    return text.trim() !== '' && text !== before;
  } catch {
    return false;
  }
}

function isPipe(path: string): boolean {
  const file = statSync(path, { throwIfNoEntry: false });
  return file !== undefined && !file.isFile();
}

function isRegularFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
