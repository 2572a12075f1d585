/** A file of the package. */
export interface PackageFile {
  /** Path below the package's folder, with `/`. */
  readonly path: string;
  readonly content: Buffer;
}

export function textFile(path: string, text: string): PackageFile {
  return { path, content: Buffer.from(text) };
}

/** Files in the order in which every listing and archive has them. */
export function sortFiles(files: readonly PackageFile[]): readonly PackageFile[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
