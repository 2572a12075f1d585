// Takes what the collector writes and only counts it: what of `_bulk` and of the rest of Elasticsearch's API the collector
// asks for, in a process that is not the one that is measured.
import { createServer } from 'node:http';
import { mappingVersion } from '../../dist/generated/mapping-version.js';

const lineFeed = 0x0a;
let documents = 0;

const pipeline = 'logs-jumpcloud.events';

/** What is asked before the first write: where documents would go, and whether our pipeline is there. */
const answers = {
  '/_index_template': {
    index_templates: [
      {
        name: pipeline,
        index_template: { index_patterns: ['logs-jumpcloud.events-*'], data_stream: {}, priority: 200 },
      },
    ],
  },
  '/_index_template/_simulate_index/:name': { template: { settings: { index: { default_pipeline: pipeline } } } },
  [`/_ingest/pipeline/${pipeline}`]: { [pipeline]: { description: `Bench (mapping ${mappingVersion})` } },
};

function answerOther(path) {
  return answers[path.replace(/(?<=_simulate_index\/).*/, ':name')];
}

/** Documents in the body: two lines each. */
function countDocuments(chunks) {
  let lines = 0;
  for (const chunk of chunks)
    for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, at + 1)) lines++;
  return lines / 2;
}

const server = createServer(async (request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  let status = 200;
  let answer;
  if (path.endsWith('/_bulk')) {
    const count = countDocuments(chunks);
    documents += count;
    answer = `{"items":[${Array.from({ length: count }, () => '{"create":{"status":201,"result":"created"}}').join(',')}]}`;
  } else {
    const found = answerOther(path);
    status = found ? 200 : 404;
    answer = JSON.stringify(found ?? { error: { type: 'resource_not_found_exception' }, status });
  }
  response.writeHead(status, {
    'content-type': 'application/json',
    'x-elastic-product': 'Elasticsearch',
  });
  response.end(answer);
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }));
process.on('message', () => process.send?.({ documents }));
