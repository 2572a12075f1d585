import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** What a browser noticed while it showed a page. */
export interface Noticed {
  readonly console: readonly string[];
  /** Requests to any other origin than that of the page. */
  readonly foreign: readonly string[];
}

/** Without its sandbox: who runs as root, as in a container, has none. The pages are our own. */
export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

/** Opens a page, and closes it whatever happens. */
export async function looking(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  act: (page: Page) => Promise<void>,
): Promise<Noticed> {
  const context = await browser.newContext(options);
  const console: string[] = [];
  const foreign: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') console.push(message.text());
    });
    page.on('pageerror', (error) => console.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(new URL(url).origin) && !request.url().startsWith('data:'))
        foreign.push(request.url());
    });
    await page.goto(url);
    await act(page);
  } finally {
    await context.close();
  }
  return { console, foreign };
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/**
 * What keeps people out: findings of axe that are serious or critical, and where.
 * The page's own policy would not let axe in, so it is put in by the browser.
 */
export async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const result = (await page.evaluate('axe.run()')) as AxeResult;
  return result.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
