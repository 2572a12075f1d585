// Serves pages that were serialised ahead, so that serving costs next to nothing: GET /?page=N, the header X-Next names
// the next page. Prints its port. Its process is not the one that is measured.
import { createServer } from 'node:http';
import { createDataset } from '../../dist/simulator/dataset.js';
import { generateEvents } from '../../dist/simulator/generate-events.js';

const [pageSize, total] = process.argv.slice(2).map(Number);
const organizations = ['64949312a2930fd2c93b2669'];
const store = generateEvents({ events: 60_000, days: 90, end: Date.UTC(2026, 0, 1), seed: 'bench', organizations });
const texts = [...createDataset(store, organizations).texts()].filter(
  (text) => text.length > 1300 && text.length < 1800,
);

// A few different pages, served in turn.
const pages = Array.from({ length: Math.min(8, Math.ceil(total / pageSize)) }, (_, page) => {
  const events = Array.from({ length: pageSize }, (_, index) => texts[(page * pageSize + index) % texts.length]);
  return Buffer.from(`[${events.join(',')}]`);
});
const last = Math.ceil(total / pageSize) - 1;

const server = createServer((request, response) => {
  request.resume();
  const number = Number(new URL(request.url, 'http://x').searchParams.get('page') ?? 0);
  const page = pages[number % pages.length];
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': page.length,
    ...(number < last ? { 'x-next': String(number + 1) } : {}),
  });
  response.end(page);
});
server.listen(0, '127.0.0.1', () =>
  process.send?.({ port: server.address().port, bytes: Math.round(pages[0].length / pageSize) }),
);
