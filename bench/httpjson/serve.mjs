// Serves events in a process that is not the one that is measured: GET /?page=N, where the header X-Next names the next
// page; and the same pages as Directory Insights serves them, with what the collector counts them by.
// `node serve.mjs PAGE_SIZE TOTAL large|all`
import { createServer } from 'node:http';
import { createPages } from './pages.mjs';

const [pageSize, total] = process.argv.slice(2, 4).map(Number);
const events = process.argv[4];
const day = 86_400_000;
// Ten days up to an hour ago.
const start = Date.now() - 10 * day;
const pages = createPages({ pageSize, total, events, start, step: Math.floor((10 * day - 3_600_000) / total) });
const last = pages.count - 1;

function sendPage(number, response, headers) {
  const page = number <= last ? pages.page(number) : Buffer.from('[]');
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': page.length, ...headers });
  response.end(page);
}

function answerDirectoryInsights(path, query, response) {
  if (path.endsWith('/count')) {
    const count = pages.countBetween(Date.parse(query.start_time), Date.parse(query.end_time));
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ count }));
    return;
  }
  const number = Number(query.search_after?.[1] ?? 0);
  sendPage(number, response, {
    'x-limit': String(pageSize),
    'x-result-count': String(number <= last ? pageSize : 0),
    // As JumpCloud writes it: a time, and what tells events of one time apart.
    'x-search_after': JSON.stringify([start, String(number + 1)]),
  });
}

const server = createServer(async (request, response) => {
  const url = new URL(request.url, 'http://localhost');
  let body = '';
  for await (const chunk of request) body += chunk;
  if (request.method === 'POST') return answerDirectoryInsights(url.pathname, JSON.parse(body), response);
  const number = Number(url.searchParams.get('page') ?? 0);
  sendPage(number, response, number < last ? { 'x-next': String(number + 1) } : {});
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port, bytes: pages.eventBytes }));
