/** A file that is made from the schema. */
export interface Artefact {
  /** Path below the root, with `/`. */
  readonly path: string;
  readonly content: string;
}

/** What a generated file begins with, in a comment of its language. */
export function bannerOf(source: string): string {
  return `Generated from ${source} by \`npm run generate\`. Do not edit.`;
}

/** A module for the runtime. */
export function generatedModule(name: string, source: string, lines: readonly string[]): Artefact {
  return { path: `src/generated/${name}.ts`, content: [`// ${bannerOf(source)}`, ...lines, ''].join('\n') };
}

/** A page for people. @param path below `docs/`, without `.md` */
export function generatedPage(path: string, source: string, lines: readonly string[]): Artefact {
  return { path: `docs/${path}.md`, content: [`<!-- ${bannerOf(source)} -->`, ...lines, ''].join('\n') };
}
