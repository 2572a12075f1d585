import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { dashboards } from '../../src/generated/dashboards.ts';
import { createWorkplace } from '../cli/fixture.ts';
import { runCli } from '../cli/run-cli.ts';
import { demoDocuments } from '../support/panels/demo-data.ts';
import { healthDocuments } from '../support/panels/health-data.ts';
import { findBrowser } from '../support/report/find-browser.ts';

const require = createRequire(import.meta.url);
const executablePath = findBrowser();
if (executablePath === undefined)
  process.stderr.write(
    'NO BROWSER: the report was not opened in one. Install Chromium, or set CHROMIUM to its path.\n',
  );

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

const describeBrowser = executablePath === undefined ? describe.skip : describe;

describeBrowser('the report in a browser', () => {
  const work = createWorkplace();
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    work.write(
      'some.ndjson',
      [...demoDocuments(2000), ...(await healthDocuments())].map((document) => JSON.stringify(document)).join('\n'),
    );
    const { exitCode, stderr } = await runCli(['report', 'some.ndjson'], { cwd: work.folder });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    address = pathToFileURL(work.path('report.html')).href;
    browser = await chromium.launch({
      executablePath: executablePath as string,
      args: ['--no-sandbox'],
      timeout: 90_000,
    });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    work.remove();
  });

  /** Opens the page, and hears what it asks for and complains of. */
  async function open(colorScheme: 'light' | 'dark', scripts = false) {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width: 1300, height: 900 },
      javaScriptEnabled: scripts,
    });
    const page = await context.newPage();
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(error.message));
    page.on('request', (request) => heard.push(request.url()));
    await page.goto(address, { timeout: 90_000 });
    return { page, heard, close: () => context.close() };
  }

  it.each(['light', 'dark'] as const)(
    'shows every panel without a script, asks for nothing but itself, and does not complain: %s',
    async (scheme) => {
      const { page, heard, close } = await open(scheme);
      expect(heard).toEqual([address]);
      const panels = dashboards.flatMap(({ panels }) => panels).length;
      expect(await page.locator('.panel').count()).toBe(panels);
      await close();
    },
    180_000,
  );

  it('is dark where the reader wants it dark, and its drawings are too', async () => {
    const look = async (scheme: 'light' | 'dark') => {
      const { page, close } = await open(scheme, true);
      const colors = await page.evaluate(`[document.body, document.querySelector('rect.c0')]
        .map((one) => getComputedStyle(one)).map((style) => style.backgroundColor + style.fill)`);
      await close();
      return colors as readonly string[];
    };
    const [light, dark] = [await look('light'), await look('dark')];
    expect(light[0]).not.toBe(dark[0]);
    expect(light[1]).not.toBe(dark[1]);
  }, 180_000);

  it('gives axe no finding, light and dark, tables of drawings open', async () => {
    const axe = require('axe-core') as { readonly source: string };
    for (const scheme of ['light', 'dark'] as const) {
      const { page, close } = await open(scheme, true);
      await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
      await page.evaluate(axe.source);
      const { violations } = (await page.evaluate("axe.run({ resultTypes: ['violations'] })")) as AxeResult;
      expect(violations.map(({ id, impact, nodes }) => `${impact}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
      await close();
    }
  }, 400_000);

  it('lays out every panel within the page, on a phone too', async () => {
    const { page, close } = await open('light', true);
    for (const width of [1300, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const wide = await overflow(page);
      expect({ width, wide }).toEqual({ width, wide: 0 });
    }
    await close();
  }, 180_000);
});

function overflow(page: Page): Promise<unknown> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
