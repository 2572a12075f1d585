import { builtinModules } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import {
  circles,
  filesIn,
  importsOf,
  packageOf,
  read,
  roomOf,
  staticClosure,
  targetRoom,
} from './support/house/imports.ts';

/**
 * The rooms of src/ from the ground up, and what each may import from: only rooms that stand before it. The folders inside
 * of `collector`, `mapper`, `install` and `tooling` are rooms of their own.
 */
const house = `
  core:
  kql: core
  runtime: core
  transport: core
  readers: core
  gotemplate: core
  httpjson: core transport readers gotemplate
  jumpcloud: core transport
  mapper/steps: core
  panels: core kql
  reduce: core kql panels
  generated: mapper/steps panels
  rules: core kql readers mapper/steps generated
  mapper: core mapper/steps generated
  mapper/fast: core mapper/steps generated mapper
  publish: core kql readers rules
  elasticsearch: core
  install/cluster: core readers generated elasticsearch
  install/fleet: core transport generated
  install/detections: core publish install/fleet
  config: core runtime transport readers jumpcloud mapper elasticsearch
  state: core runtime mapper elasticsearch config
  sinks: core runtime generated mapper elasticsearch config state
  documents: core runtime transport httpjson jumpcloud mapper mapper/fast config state
  runner: core runtime transport httpjson elasticsearch config state sinks
  replay: core httpjson mapper
  hunt: core httpjson mapper/steps elasticsearch replay
  detect: core kql reduce generated mapper/steps rules mapper elasticsearch replay
  alerts: core transport mapper elasticsearch sinks replay rules detect
  source: core runtime transport httpjson jumpcloud mapper config documents
  status: core runtime generated config state
  collector/pages: core httpjson state documents source
  collector/ledger: core runtime httpjson jumpcloud config state sinks documents source status collector/pages
  collector/windows: core runtime httpjson state documents source collector/pages collector/ledger
  collector/backfill: core runtime jumpcloud config state source collector/ledger collector/windows
  collector/sessions: core runtime jumpcloud mapper/steps config state sinks documents source collector/ledger collector/windows collector/backfill
  collector/users: core runtime httpjson jumpcloud mapper config state documents source collector/pages collector/windows collector/sessions
  collector/accounts: core runtime jumpcloud config state sinks source status collector/ledger collector/windows collector/backfill collector/sessions collector/users
  operate: core runtime transport readers httpjson jumpcloud mapper/steps generated mapper elasticsearch config state sinks documents source status collector/ledger collector/users collector/accounts
  simulator: core
  report: core kql panels reduce generated httpjson mapper elasticsearch replay
  tooling/model: core
  tooling/operations: core mapper/steps mapper tooling/model
  tooling/schema: core readers jumpcloud tooling/model tooling/operations
  tooling/panels: core kql panels readers tooling/model tooling/schema
  tooling/kibana: core kql panels tooling/panels
  tooling/generate: core kql panels readers jumpcloud mapper/steps rules publish mapper config status tooling/model tooling/operations tooling/schema tooling/panels tooling/kibana
  tooling/package: core publish tooling/model tooling/operations tooling/schema tooling/generate
  cli: core panels rules publish hunt detect alerts report runtime transport readers httpjson jumpcloud generated mapper elasticsearch install/cluster install/fleet install/detections config state sinks runner replay documents status collector/ledger collector/windows collector/backfill collector/accounts operate
  library: core transport httpjson generated mapper
  index: core generated library
`;

const allowed: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  house
    .trim()
    .split('\n')
    .map((line) => line.trim().split(':'))
    .map(([room = '', below = '']) => [room, below.split(' ').filter(Boolean)]),
);

/** What is loaded only by the commands that need it. */
const onDemand = [
  'tooling/model',
  'tooling/operations',
  'tooling/schema',
  'tooling/panels',
  'tooling/kibana',
  'tooling/generate',
  'tooling/package',
  'simulator',
];

/** The rooms that own a library; nobody else imports it. */
const owners: Readonly<Record<string, readonly string[]>> = {
  undici: ['transport'],
  '@elastic/elasticsearch': ['elasticsearch'],
  '@elastic/ecs': ['tooling/model'],
  'js-yaml': ['readers', 'httpjson', 'tooling/generate'],
  handlebars: ['httpjson'],
  commander: ['cli'],
  'cli-progress': ['cli'],
  pino: ['runtime'],
  'prom-client': ['operate'],
  ajv: ['tooling/schema'],
  diff: ['tooling/generate'],
  '@swc/core': ['tooling/generate'],
  fflate: ['publish'],
  'lru-cache': ['jumpcloud'],
  'd3-array': ['report'],
  'd3-hierarchy': ['report'],
  'd3-shape': ['report'],
  'd3-geo': ['tooling/generate'],
  'topojson-client': ['tooling/generate'],
  'world-atlas': ['tooling/generate'],
  'i18n-iso-countries': ['tooling/generate'],
};

const longest = 300;

const sources = filesIn('src', /\.ts$/);
const imports = sources.flatMap(importsOf);
const own = imports.filter(({ specifier }) => specifier.startsWith('.'));
const foreign = imports.filter(
  ({ specifier }) => !/^(\.|node:)/.test(specifier) && !builtinModules.includes(specifier.split('/')[0] ?? ''),
);

describe('the house', () => {
  it('has only rooms that are written down, and the scan finds imports', () => {
    expect([...new Set(sources.map(roomOf))].filter((room) => allowed[room] === undefined)).toEqual([]);
    expect(own.length).toBeGreaterThan(200);
    expect(foreign.length).toBeGreaterThan(10);
  });

  it('lets a room import only from the rooms below it', () => {
    const wrong = own.filter((one) => {
      const target = targetRoom(one);
      if (target === one.room || allowed[one.room]?.includes(target)) return false;
      const onlyOnDemand = one.room === 'cli' || (one.room === 'library' && one.kind === 'dynamic');
      return !(onlyOnDemand && onDemand.includes(target));
    });
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('stands on the rooms below, so that no arrow runs back up and no two rooms need each other', () => {
    const order = Object.keys(allowed);
    const up = order.flatMap((room, floor) => (allowed[room] ?? []).filter((below) => order.indexOf(below) >= floor));
    expect(up).toEqual([]);
  });

  it('has one door to the way of bytes, so that one place can switch it off', () => {
    const doors = own.filter((one) => targetRoom(one) === 'mapper/fast' && one.room !== 'mapper/fast');
    expect(doors.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([
      'src/documents/document-maker.ts imports ../mapper/fast/event-writer.ts',
    ]);
  });

  it('has no circle of files, not even of types', () => {
    expect(circles(sources)).toEqual([]);
  });

  it.each(['src/cli/main.ts', 'src/cli/collect.ts', 'src/cli/replay.ts', 'src/index.ts'])(
    'loads no tooling and no simulator from %s, unless a command asks for it',
    (entry) => {
      const wrong = staticClosure(entry).filter((file) => onDemand.includes(roomOf(file)));
      expect(wrong).toEqual([]);
    },
  );

  it('starts without any command’s code', () => {
    const rooms = new Set(staticClosure('src/cli/main.ts').map(roomOf));
    expect([...rooms].sort()).toEqual(['cli', 'core']);
  });

  it("loads Elasticsearch's client, which is a third of all that a command loads, only where one is made", () => {
    const loading = foreign.filter(
      ({ specifier, kind }) => packageOf(specifier) === '@elastic/elasticsearch' && kind !== 'type',
    );
    expect(loading.map(({ file, kind }) => `${kind} in ${file}`)).toEqual(['dynamic in src/elasticsearch/library.ts']);
  });

  it('gives every library one owner', () => {
    const wrong = foreign.filter(({ specifier, room }) => !owners[packageOf(specifier)]?.includes(room));
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('installs for users exactly the libraries that what runs at users imports', () => {
    const used = foreign.filter(({ room, kind }) => !room.startsWith('tooling/') && kind !== 'type');
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Readonly<Record<string, string>> };
    expect(Object.keys(dependencies).sort()).toEqual(
      [...new Set(used.map(({ specifier }) => packageOf(specifier)))].sort(),
    );
  });

  it('imports with the ending .ts, so that Node and the compiler agree', () => {
    const files = [...sources, ...filesIn('test', /\.ts$/), ...filesIn('bench', /\.ts$/)];
    const wrong = files
      .flatMap(importsOf)
      .filter(({ specifier }) => specifier.startsWith('.') && !/\.(ts|json)$/.test(specifier));
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });
});

describe('every file', () => {
  const written = [...sources, ...filesIn('test', /\.ts$/), ...filesIn('bench', /\.(ts|mjs|js)$/)].filter(
    (file) => !file.startsWith('src/generated/'),
  );

  it(`has at most ${longest} lines`, () => {
    const long = written.map((file) => `${file}: ${read(file).split('\n').length - 1}`);
    expect(long.filter((line) => Number(line.split(': ')[1]) > longest)).toEqual([]);
  });

  it('prints nothing by itself, outside the command line', () => {
    const wrong = sources.filter((file) => roomOf(file) !== 'cli' && /\bconsole\.\w+\(/.test(read(file)));
    expect(wrong).toEqual([]);
  });

  it('knows no path of the machine it was written on', () => {
    const home = new RegExp(`(^|['"\`\\s(=])/(${['home', 'Users', 'root', 'work'].join('|')})/[\\w.-]`, 'm');
    const texts = [
      ...written,
      ...filesIn('fields', /\.(yml|md)$/),
      ...filesIn('scripts', /\.\w+$/),
      ...filesIn('streams', /\.hbs$/),
    ];
    expect(texts.filter((file) => home.test(read(file)))).toEqual([]);
  });
});
