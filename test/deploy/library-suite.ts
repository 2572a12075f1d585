import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../src/core/package-root.ts';
import { type Result, run } from '../support/package/installed-archive.ts';

const root = packageRoot();
const guide = readFileSync(join(root, 'docs/guide/library.md'), 'utf8');

/** The guide's examples as files, each with the heading that it stands under. */
const examples = [...guide.matchAll(/^## (.+)\n(?:(?!^## )[\s\S])*?^```ts\n([\s\S]*?)^```$/gm)].map(
  ([, heading = '', code = ''], index) => ({
    heading,
    code,
    name: `example-${index}${/^test\(/m.test(code) ? '.test' : ''}`,
  }),
);
const programs = examples.map(({ name }) => name).filter((name) => !name.endsWith('.test'));

/** What a user's project has of its own: the compiler, jest, and a transform for it. */
const tools = ['typescript', 'jest', '@jest/globals', '@swc/core', '@swc/jest', '@types/node'];
const jest = join(root, 'node_modules/jest/bin/jest.js');

interface Project {
  readonly type: 'module' | 'commonjs';
  /** Where jest finds the tests, and how it runs them. */
  readonly jest: object;
  readonly flags: readonly string[];
  /** The declarations that the compiler has to take. */
  readonly declarations: string;
  readonly entry: string;
}

const projects: readonly Project[] = [
  {
    type: 'module',
    jest: { roots: ['<rootDir>/out'], transform: {} },
    flags: ['--experimental-vm-modules'],
    declarations: 'dist/index.d.mts',
    entry: 'dist/index.js',
  },
  {
    type: 'commonjs',
    jest: { roots: ['<rootDir>/src'], transform: { '\\.ts$': '@swc/jest' } },
    flags: [],
    declarations: 'dist/index.d.cts',
    entry: 'dist/index.cjs',
  },
];

const said = ({ code, stdout, stderr }: Result) => ({ code, output: code === 0 ? '' : stdout + stderr });
const fine = { code: 0, output: '' };

/** @param homeOf the project that the packed archive is installed in; tools of users are added to it */
export function describeLibrary(homeOf: () => string): void {
  describe('the library', () => {
    let home: string;

    beforeAll(() => {
      home = homeOf();
      for (const tool of tools) {
        const link = join(home, 'node_modules', tool);
        mkdirSync(dirname(link), { recursive: true });
        symlinkSync(join(root, 'node_modules', tool), link);
      }
    });

    it('has a guide that shows three examples, two of them tests', () => {
      expect(examples.map(({ heading, name }) => `${name}: ${heading}`)).toEqual([
        'example-0: Map events in your own Node program',
        'example-1.test: Replay sample events in your tests',
        'example-2.test: A JumpCloud in your integration tests',
      ]);
    });

    describe.each(projects)('the guide’s examples in a project of type $type', (project) => {
      let folder: string;
      let compiled: Result;

      beforeAll(async () => {
        folder = join(home, project.type);
        mkdirSync(join(folder, 'src'), { recursive: true });
        writeFileSync(
          join(folder, 'package.json'),
          JSON.stringify({ private: true, type: project.type, jest: project.jest }),
        );
        const compilerOptions = {
          module: 'nodenext',
          target: 'es2022',
          lib: ['es2022'],
          types: ['node'],
          strict: true,
          rootDir: 'src',
          outDir: 'out',
          listFiles: true,
        };
        writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
        for (const { name, code } of examples) writeFileSync(join(folder, 'src', `${name}.ts`), code);
        compiled = await run(join(root, 'node_modules/.bin/tsc'), ['-p', folder], folder);
      }, 120_000);

      it('compile under strict with every declaration checked, and take the declarations of their module format', () => {
        expect(said(compiled)).toEqual(fine);
        const taken = compiled.stdout.split('\n').filter((file) => /jumpcloud-elastic\/dist\/index\./.test(file));
        expect(taken).toEqual([expect.stringMatching(new RegExp(`${project.declarations.replaceAll('.', '\\.')}$`))]);
      });

      it.each(programs)('run with node: %s', async (name) => {
        const result = await run(process.execPath, [join('out', `${name}.js`)], folder);
        const stdout = expect.stringMatching(/^\S{20} \[ 'authentication' \] failure \[\]\n$/);
        expect(result).toEqual({ code: 0, stdout, stderr: '' });
      });

      it('pass in jest', async () => {
        const report = join(folder, 'report.json');
        const args = [...project.flags, jest, '--ci', '--json', '--outputFile', report];
        expect(said(await run(process.execPath, args, folder))).toEqual(fine);
        const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'));
        expect([numPassedTests, numTotalTests]).toEqual([2, 2]);
      }, 120_000);

      it('load the build of their module format', async () => {
        const script = {
          module: "console.log(import.meta.resolve('jumpcloud-elastic'))",
          commonjs: "console.log(require.resolve('jumpcloud-elastic'))",
        }[project.type];
        const { stdout } = await run(process.execPath, [`--input-type=${project.type}`, '-e', script], folder);
        expect(stdout.trim().endsWith(`/jumpcloud-elastic/${project.entry}`)).toBe(true);
      });
    });
  });
}
