// npm run pictures: makes docs/img/report.png and docs/img/page.png from the pages themselves. Needs Chromium, on the path or
// in CHROMIUM.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'dist/cli/main.js');
const images = join(root, 'docs/img');
const mostBytes = 300_000;
const width = 1280;

const started = [];
const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
const executablePath = process.env.CHROMIUM || execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const demo = ['demo', '--events', '20000', '--output-dir', join(folder, 'demo')];
  execFileSync(process.execPath, [program, ...demo], { stdio: 'ignore' });
  await take(pathToFileURL(join(folder, 'demo/report.html')).href, 'report.png', 1060);
  await withCollector((url) => take(url, 'page.png', 1500));
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

async function take(url, name, height) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(url);
  const path = join(images, name);
  await page.screenshot({ path });
  await page.close();
  const { size } = statSync(path);
  if (size > mostBytes) throw new Error(`${path} has ${size} bytes; at most ${mostBytes} are wanted`);
  process.stdout.write(`${path}: ${size} bytes\n`);
}

/** Collects from a simulated JumpCloud until its ledger has been counted. */
async function withCollector(act) {
  const simulator = await start(['simulate', '--port', '0', '--events', '3000', '--days', '20'], /(http:\S+)/);
  const config = join(folder, 'collector.yml');
  writeFileSync(
    config,
    `accounts: [{name: acme, api_key: ${simulator.key}, url: "${simulator.url}", interval: 1s, starting_point: 480h, streams: [events, users]}]
output: "ndjson:${join(folder, '{stream}.ndjson')}"
state: {directory: ${join(folder, 'state')}}
listen: 127.0.0.1:0
`,
  );
  try {
    const collector = await start(['collect', '--config', config], /"url":"(http:[^"]+)"/);
    await delay(8000);
    await act(collector.url);
  } finally {
    for (const child of started.reverse()) {
      child.kill();
      await once(child, 'exit');
    }
  }
}

async function start(args, says) {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  let told = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      told += text;
    });
  for (let tries = 0; tries < 300 && !says.test(told); tries += 1) await delay(100);
  const url = says.exec(told)?.[1];
  if (url === undefined) throw new Error(`${args[0]} does not say where it listens: ${told}`);
  return { url, key: /API key: (\S+)/.exec(told)?.[1] };
}
