// A built checkout of this project, this one or that of an older commit: what it makes of the events, and how it wants them stored.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';

const here = fileURLToPath(new URL('../..', import.meta.url));

/** The checkout that the benchmark stands in; `npm run bench:cluster` has built it. */
export const openThis = () => open(here, () => {});

/** Another commit, built in a temporary folder with the packages of this checkout. */
export async function openCommit(commit) {
  const folder = join(mkdtempSync(join(tmpdir(), 'bench-cluster-')), 'checkout');
  const git = (...args) => execFileSync('git', ['-C', here, ...args], { encoding: 'utf8' }).trim();
  git('worktree', 'add', '--quiet', '--detach', folder, commit);
  const close = () => {
    git('worktree', 'remove', '--force', folder);
    rmSync(join(folder, '..'), { recursive: true, force: true });
  };
  try {
    symlinkSync(join(here, 'node_modules'), join(folder, 'node_modules'));
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--noCheck'], {
      cwd: folder,
      stdio: 'inherit',
    });
    return await open(folder, close);
  } catch (error) {
    close();
    throw error;
  }
}

async function open(folder, close) {
  const dist = (path) => import(join(folder, 'dist', path));
  const { PageEvent } = await dist('httpjson/raw-event.js');
  const { createDocumentMaker } = await dist('documents/document-maker.js');
  const { componentTemplates, indexTemplates } = await dist('generated/templates.js');
  const options = { tags: ['forwarded'], inputType: 'jumpcloud-elastic', namespace: 'default' };
  return {
    close,
    /** Every bulk body of the events, as the collector sends them. */
    bulks: (events, map) => bulkBodies(createDocumentMaker(map, options), PageEvent, events),
    /** The template of the events' data stream. */
    template: {
      settings: componentTemplates['logs-jumpcloud.events@package'].template.settings,
      mappings: {
        ...indexTemplates['logs-jumpcloud.events'].template.mappings,
        ...componentTemplates['logs-jumpcloud.events@package'].template.mappings,
      },
    },
    pipeline(file, prefix) {
      const text = readFileSync(join(folder, 'pipelines/events', `${file}.yml`), 'utf8');
      return load(text.replace(/\{\{ IngestPipeline "([a-z]+)" \}\}/g, (_, stem) => `${prefix}-${stem}`));
    },
  };
}

const pageSize = 1000;
const pollMs = 300_000;

/** One body a page. Each event is fetched by the first poll after it, and a page is fetched at one time. */
function bulkBodies(maker, PageEvent, events) {
  const bodies = [];
  for (let from = 0; from < events.length; from += pageSize) {
    let body = '';
    for (const { text, milliseconds } of events.slice(from, from + pageSize)) {
      const fetched = (Math.floor(milliseconds / pollMs) + 1) * pollMs;
      const { id, json } = maker.make(maker.identify(PageEvent.of(Buffer.from(text))), fetched).outgoing;
      body += `{"create":{"_id":"${id}"}}\n${json}\n`;
    }
    bodies.push(body);
  }
  return bodies;
}
