import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { systemClock } from '../../src/core/clock.ts';
import { createHealth } from '../../src/operate/health.ts';
import { createMetrics } from '../../src/operate/metrics.ts';
import { createPageSource, namesThisMachine, type PageSource } from '../../src/operate/page-source.ts';
import { type OperateServer, startOperateServer } from '../../src/operate/server.ts';
import { createWorld, end, hour, type World } from '../collector/ledger/world.ts';
import { collectOnce } from '../support/collector/collecting.ts';
import { findBrowser } from '../support/report/find-browser.ts';
import { barriers, looking, openBrowser } from './look.ts';

const executable = findBrowser();
if (executable === undefined)
  process.stderr.write(
    'NO BROWSER: the page of the collector was not opened in one. Install Chromium, or set CHROMIUM to its path.\n',
  );

(executable === undefined ? describe.skip : describe)('the page of a running collector, in a browser', () => {
  let browser: Browser;
  let world: World;
  let source: PageSource;
  let server: OperateServer;

  beforeAll(async () => {
    browser = await openBrowser(executable as string);
    world = await createWorld();
    // A hole, so that there is trouble to show.
    world.hide = ({ id }) => '048'.includes(String(id).slice(-1).toLowerCase());
    const config = world.config({ streams: ['events', 'users'] });
    const path = `${world.folder}/{stream}.ndjson`;
    const output = { kind: 'ndjson', path } as const;
    await collectOnce({ ...config, output }, { clock: world.at(end + 3 * hour) });
    source = createPageSource({ ...config, output }, { ...systemClock, now: () => end + 3 * hour });
    const page = { render: () => source.page(), accepts: namesThisMachine };
    const parts = [createHealth(systemClock), createMetrics(systemClock)] as const;
    server = await startOperateServer({ host: '127.0.0.1', port: 0 }, ...parts, page);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await source?.close();
    await world?.close();
  });

  it.each(['light', 'dark'] as const)(
    'is readable in %s, keeps nobody out, and asks nobody else',
    async (colorScheme) => {
      const { console, foreign } = await looking(browser, server.url, { colorScheme }, async (page) => {
        expect(await page.title()).toContain('jumpcloud-elastic');
        expect(await page.locator('main h2').allTextContents()).toEqual([
          'Accounts and streams',
          'acme events',
          'acme users',
        ]);
        const text = (await page.locator('main').textContent()) ?? '';
        expect(text).toContain('1 of 2 streams needs attention');
        expect(text).toMatch(/\d+ ! \d+ missing/);
        expect(await barriers(page)).toEqual([]);
        const background = await page.evaluate('getComputedStyle(document.body).backgroundColor');
        expect(background).toBe(colorScheme === 'dark' ? 'rgb(20, 22, 26)' : 'rgb(255, 255, 255)');
      });
      expect([console, foreign]).toEqual([[], []]);
    },
    120_000,
  );

  it('shows what is new without being loaded again, and says if the collector has gone', async () => {
    const { foreign } = await looking(browser, server.url, {}, async (page) => {
      await page.clock.install();
      await page.reload();
      await page.evaluate('window.sameWindow = true');
      world.hide = () => false;
      const config = world.config();
      await collectOnce(
        { ...config, output: { kind: 'ndjson', path: `${world.folder}/{stream}.ndjson` } },
        { clock: world.at(end + 5 * hour) },
      );
      await page.clock.fastForward(11_000);
      await page.getByText('All is well').waitFor({ timeout: 30_000 });
      expect(await page.evaluate('window.sameWindow')).toBe(true);
      await server.close();
      await page.clock.fastForward(11_000);
      await page.getByText('The collector does not answer').waitFor({ timeout: 30_000 });
      expect(await page.locator('main').textContent()).toContain('All is well');
    });
    expect(foreign).toEqual([]);
  }, 120_000);
});
