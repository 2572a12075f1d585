/** A command of a guide, and the output that the guide shows. */
export interface ToldOutput {
  /** The arguments of the program, as one line. */
  readonly command: string;
  readonly lines: readonly string[];
}

/** The calls of the program, in the order of the text, each with the lines that follow it in its block. */
export function outputsIn(markdown: string): readonly ToldOutput[] {
  return [...markdown.matchAll(/^( *)```\w*\n([\s\S]*?)^ *```$/gm)].flatMap(([, indent = '', block = '']) =>
    block
      .replaceAll(new RegExp(`^${indent}`, 'gm'), '')
      .split(/^\$ /m)
      .slice(1)
      .flatMap((part) => {
        const [call = '', ...lines] = part.split('\n');
        const command = /^npx jumpcloud-elastic (.*)$/.exec(call)?.[1];
        return command === undefined ? [] : [{ command, lines: lines.filter((line) => line.trim() !== '') }];
      }),
  );
}

/** Leaves of a line what does not depend on the time, the machine and the data. */
function normalized(line: string): string {
  return line
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
    .replaceAll(/https?:\/\/[\w.-]+:\d+/g, 'URL')
    .replaceAll(/(?<![\w.])\/[\w./-]*\/(?=state\b)/g, 'FOLDER/')
    .replaceAll(/(?:under )?\b(?:\d+(?:ms|[smhd]))+\b/g, 'SPAN')
    .replaceAll(/\d[\d,.]*/g, 'N')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** What a guide shows and the program does not say, and the other way round. `…` stands for anything, alone for lines. */
export function differences({ lines }: ToldOutput, output: string): readonly string[] {
  const actual = output
    .split('\n')
    .map(normalized)
    .filter((line) => line !== '');
  const isGap = (line: string): boolean => /^…( \w+ more)?$/.test(normalized(line));
  const patterns = lines.filter((line) => !isGap(line)).map((line) => ({ line, pattern: patternOf(line) }));
  const unsaid = patterns.filter(({ pattern }) => !actual.some((one) => pattern.test(one)));
  const untold = lines.some(isGap) ? [] : actual.filter((one) => !patterns.some(({ pattern }) => pattern.test(one)));
  return [
    ...unsaid.map(({ line }) => `not in the output: ${line}`),
    ...untold.map((one) => `not in the guide: ${one}`),
  ];
}

function patternOf(line: string): RegExp {
  const parts = line.split('…').map((part) => normalized(part).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}
