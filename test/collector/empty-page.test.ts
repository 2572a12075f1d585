import { expect, it } from '@jest/globals';
import { systemClock } from '../../src/core/clock.ts';
import { Secret } from '../../src/core/secret.ts';
import { createHttpjsonInput } from '../../src/httpjson/input.ts';
import { loadHttpjsonConfig } from '../../src/httpjson/load-config.ts';
import type { Page } from '../../src/httpjson/page.ts';
import type { FaultSchedule } from '../../src/simulator/faults/schedule.ts';
import { defaultKey } from '../../src/simulator/options.ts';
import { startSimulator } from '../../src/simulator/server.ts';
import { createHttpClient } from '../../src/transport/client.ts';

const config = (url: string, key: string) => `
request.method: POST
request.url: ${url}/insights/directory/v1/events
request.transforms:
  - set: {target: header.x-api-key, value: ${key}}
  - set: {target: body.service, value: '["all"]', value_type: json}
  - set: {target: body.limit, value: '100', value_type: int}
  - set: {target: body.start_time, value: '2025-12-01T00:00:00Z'}
  - set: {target: body.end_time, value: '2026-01-01T00:00:00Z'}
response.pagination:
  - set:
      target: body.search_after
      value_type: json
      fail_on_template_error: true
      value: '[[ if eq (.last_response.header.Get "X-Result-Count") (.last_response.header.Get "X-Limit") ]][[ .last_response.header.Get "X-Search_after" ]][[ end ]]'
`;

/** All pages of one run, of 100 events each, from a simulator with 450. */
async function collect(requests: FaultSchedule['requests']): Promise<readonly Page[]> {
  const simulator = await startSimulator({
    events: 450,
    days: 20,
    end: Date.UTC(2026, 0, 1),
    live: false,
    key: new Secret(defaultKey),
    faults: { seed: 'cut', requests },
  });
  const loaded = loadHttpjsonConfig(config(simulator.url, defaultKey), { source: 'test' });
  const http = createHttpClient(loaded.transport);
  try {
    const input = createHttpjsonInput({ config: loaded, http, clock: systemClock, expectArrayAt: [] });
    const pages: Page[] = [];
    for await (const page of input.pages({ cursor: {} })) pages.push(page);
    return pages;
  } finally {
    await http.close();
    await simulator.close();
  }
}

it('an empty answer in the middle of the pages is an error and not the end of the data', async () => {
  await expect(collect([{ kind: 'truncated-json', fraction: 0, at: 2, requests: 1 }])).rejects.toMatchObject({
    code: 'JC_PAGE_NOT_JSON',
  });
});

it('an empty page as an array is the end of the data', async () => {
  const pages = await collect([]);
  expect(pages.flatMap((page) => page.events)).toHaveLength(450);
});
