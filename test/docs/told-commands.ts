/** A call of the program as a text tells it. */
export interface ToldCommand {
  /** Undefined where the program itself is asked: `jumpcloud-elastic --version`. */
  readonly command: string | undefined;
  readonly options: readonly string[];
}

/** Where the program's arguments end: a comment, a pipe, another command. */
const end = /\s(?:#|\||\|\||&&|;|>|>>|<)(?:\s|$)|[;)]/;

/** The calls of the program in code blocks and in code within sentences. */
export function commandsIn(markdown: string): readonly ToldCommand[] {
  const blocks = [...markdown.matchAll(/^ *```\w*\n([\s\S]*?)^ *```$/gm)].map(([, block = '']) => block);
  const sentences = markdown.replaceAll(/^ *```\w*\n[\s\S]*?^ *```$/gm, '');
  const inline = [...sentences.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  const lines = blocks.flatMap((block) => block.replaceAll(/\\\n\s*/g, '').split('\n'));
  return [...lines, ...inline].flatMap(readLine);
}

function readLine(line: string): readonly ToldCommand[] {
  // At the beginning, behind a prompt, npx or another command: not in a path, an output or a header.
  const call = /^(?:\s*\$ |\s*|.*(?:&&|\|) )(?:npx )?jumpcloud-elastic (?=[a-z-])(.*)$/.exec(line)?.[1];
  if (call === undefined) return [];
  const words = (call.split(end)[0] ?? '').trim().split(/\s+/);
  const options = words.flatMap((word) => /^--?[a-z][a-z-]*/.exec(word)?.[0] ?? []);
  const [first = ''] = words;
  return [first.startsWith('-') ? { command: undefined, options: [] } : { command: first, options }];
}
