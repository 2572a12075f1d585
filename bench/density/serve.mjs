// Directory Insights with events that lie a fixed time apart, in a process that is not the one that is measured:
// `node serve.mjs PAGE_SIZE TOTAL START STEP`. A POST to /now sets its clock; without one it goes by the machine's.
import { createServer } from 'node:http';
import { createPages } from '../httpjson/pages.mjs';

const [pageSize, total, start, step] = process.argv.slice(2).map(Number);
const pages = createPages({ pageSize, total, start, step, events: 'middle' });
let now;

const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  if (now !== undefined) response.setHeader('date', new Date(now).toUTCString());
  const json = { 'content-type': 'application/json' };
  if (request.url === '/now') {
    now = Number(body);
    response.writeHead(204).end();
    return;
  }
  const query = JSON.parse(body);
  const [from, to] = [Date.parse(query.start_time), Date.parse(query.end_time)];
  if (request.url.includes('/count')) {
    response.writeHead(200, json).end(JSON.stringify({ count: pages.countBetween(from, to) }));
    return;
  }
  const first = Number(query.search_after?.[1] ?? pages.firstAt(from));
  const count = Math.max(0, Math.min(pageSize, query.limit ?? pageSize, pages.firstAt(to) - first));
  response.writeHead(200, {
    ...json,
    'x-limit': String(pageSize),
    'x-result-count': String(count),
    // As JumpCloud writes it: a time, and what tells events of one time apart.
    'x-search_after': JSON.stringify([start + (first + count - 1) * step, String(first + count)]),
  });
  response.end(pages.from(first, count));
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port, bytes: pages.eventBytes }));
