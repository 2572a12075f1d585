import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../src/config/load-config.ts';
import { packageRoot } from '../../src/core/package-root.ts';
import { runCli } from '../cli/run-cli.ts';
import { commandsIn, type ToldCommand } from './told-commands.ts';

const guides = readdirSync(join(packageRoot(), 'docs', 'guide')).map((name) => `docs/guide/${name}`);
const pages = ['README.md', 'CONTRIBUTING.md', 'rules/README.md', ...guides];
const read = (page: string): string => readFileSync(join(packageRoot(), page), 'utf8');

const helps = new Map<string, Promise<string>>();
/** What the program itself says about a command, and about the commands below it. */
function helpOf(command: string): Promise<string> {
  const known = helps.get(command) ?? helpWithCommands(command);
  helps.set(command, known);
  return known;
}

async function helpWithCommands(command: string): Promise<string> {
  const { stdout } = await runCli([command, '--help']);
  const below = /^Commands:\n([\s\S]*)/m.exec(stdout)?.[1]?.matchAll(/^ {2}(?!help)([a-z]+) /gm) ?? [];
  const helps = [...below].map(([, name = '']) => runCli([command, name, '--help']));
  return [stdout, ...(await Promise.all(helps)).map((help) => help.stdout)].join('\n');
}

/** What of a command is not in the program. */
async function unknownIn({ command, options }: ToldCommand): Promise<readonly string[]> {
  if (command === undefined) return [];
  const help = await helpOf(command);
  if (!help.startsWith(`Usage: jumpcloud-elastic ${command} `)) return [`there is no command ${command}`];
  const known = new Set(help.match(/(?<![\w-])--?[a-z][a-z-]*/g));
  return options.filter((option) => !known.has(option)).map((option) => `${command} has no ${option}`);
}

/** The text of a fenced block, its indent taken away. */
function yamlBlocks(text: string): readonly string[] {
  return [...text.matchAll(/^( *)```yaml\n([\s\S]*?)^ *```$/gm)].map(([, indent = '', block = '']) =>
    block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );
}

/** The anchors of a page, as they are made of its headings. */
function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('commands in the documentation', () => {
  it.each(pages)('exist in the program, with every option that they are given: %s', async (page) => {
    const wrong = await Promise.all(commandsIn(read(page)).map(unknownIn));
    expect(wrong.flat()).toEqual([]);
  });

  it('are found where they are told', () => {
    expect(commandsIn(read('docs/guide/quick-start.md')).length).toBeGreaterThan(15);
  });
});

describe('configurations in the documentation', () => {
  const blocks = pages.flatMap((page) =>
    yamlBlocks(read(page))
      .filter((block) => /^accounts:/m.test(block))
      .map((block) => [page, block] as const),
  );

  it('are found where they are told', () => {
    expect(blocks.map(([page]) => page)).toEqual(['README.md', 'docs/guide/operate.md', 'docs/guide/quick-start.md']);
  });

  it.each(blocks)('are understood by the program: %s', (_, block) => {
    const names = [...block.matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => name);
    const env = Object.fromEntries(names.map((name) => [name, 'k']));
    expect(parseConfig(block, 'collector.yml', {}, { env, readFile: () => 'k' }).accounts).not.toEqual([]);
  });
});

describe('links in the documentation', () => {
  it.each(pages)('lead to a file and a heading that are there: %s', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)];
    const broken = links.flatMap(([link, path = '', anchor]) => {
      const target = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(packageRoot(), target))) return [link];
      return anchor === undefined || anchorsOf(read(target)).includes(anchor) ? [] : [link];
    });
    expect(broken).toEqual([]);
  });
});

describe('the page for strangers', () => {
  const readme = read('README.md');

  it('says on its first screen what this is, how to see it work and how to test it', () => {
    const firstScreen = readme.split('\n').slice(0, 45).join('\n');
    expect(firstScreen).toContain('JumpCloud Directory Insights');
    expect(firstScreen).toContain('npm ci && npm run demo');
    expect(firstScreen).toContain('npm ci && npm test');
  });

  it.each(guides)('leads to %s', (guide) => {
    expect(readme).toContain(`](${guide}`);
  });

  it('names every command of the program', async () => {
    const { stdout } = await runCli(['--help']);
    const commands = [...stdout.matchAll(/^ {2}(?!help )(\w+) (?:\[options\]|<| )/gm)].map(([, name]) => name);
    const table = [...readme.matchAll(/^\| `(\w+)/gm)].map(([, name]) => name);
    expect(table.sort()).toEqual(commands.sort());
  });
});
