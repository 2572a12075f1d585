// An Elasticsearch that remembers the ids of its documents and nothing else; of its bulks, some go wrong.
import { createServer } from 'node:http';
import { Random } from '../dist/simulator/random.js';
import { IdSet } from '../dist/sinks/id-set.js';

const ids = new IdSet();
const random = new Random(`output:${process.argv[2]}`);
let [repeated, faults] = [0, 0];

const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString();
  const { pathname } = new URL(request.url, 'http://output');
  const answer = (status, value) => {
    response.writeHead(status, { 'content-type': 'application/json', 'x-elastic-product': 'Elasticsearch' });
    response.end(JSON.stringify(value));
  };
  if (pathname.startsWith('/_resolve/index/')) {
    const name = decodeURIComponent(pathname.slice('/_resolve/index/'.length));
    return answer(200, { indices: [], aliases: [], data_streams: [{ name, backing_indices: ['one'] }] });
  }
  if (pathname.endsWith('/_mget')) {
    return answer(200, { docs: JSON.parse(body).ids.map((id) => ({ found: ids.has(id) })) });
  }
  if (pathname.endsWith('/_settings')) return answer(200, { one: { settings: { index: { creation_date: '1' } } } });
  // Nothing else may be asked: that of a writer with the least privileges.
  if (!pathname.endsWith('/_bulk')) return answer(403, { error: { type: 'security_exception' }, status: 403 });
  const trouble = random.chance(0.02) ? random.pick(['busy', 'away', 'lost']) : undefined;
  if (trouble) faults += 1;
  if (trouble === 'busy') return answer(429, { error: { type: 'es_rejected_execution_exception' }, status: 429 });
  if (trouble === 'away') return answer(503, { error: { type: 'unavailable_shards_exception' }, status: 503 });
  const items = [];
  for (const line of body.split('\n')) {
    const id = /^\{"create":\{"_id":"([^"]+)"/.exec(line)?.[1];
    if (id === undefined) continue;
    const isNew = ids.add(id);
    if (!isNew) repeated += 1;
    items.push({
      create: isNew ? { status: 201 } : { status: 409, error: { type: 'version_conflict_engine_exception' } },
    });
  }
  if (trouble === 'lost') return response.socket.resetAndDestroy();
  answer(200, { took: 1, errors: items.some(({ create }) => create.status !== 201), items });
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('message', () => process.send({ ids: ids.size, repeated, faults }));
process.on('disconnect', () => process.exit());
