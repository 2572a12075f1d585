import { loadHttpjsonConfig } from '../../src/httpjson/load-config.ts';
import { createPublisher } from '../../src/httpjson/publish/publisher.ts';
import { PageEvent } from '../../src/httpjson/raw-event.ts';

const at = Date.parse('2026-03-01T12:00:00.250Z');

/** What processors make of an event whose members stand at the root; undefined if it is dropped. */
export function runProcessors(processors: string, event: object) {
  const decode =
    "{ decode_json_fields: { fields: [message], target: '' } }, { drop_fields: { fields: [message, input, event] } }";
  const yaml = `request.url: http://api.test/\nprocessors: [${decode}, ${processors}]`;
  const problems: string[] = [];
  const publisher = createPublisher(loadHttpjsonConfig(yaml, { source: 'in.yml' }), (text) => problems.push(text));
  const line = publisher.line(PageEvent.of(Buffer.from(JSON.stringify(event))), at);
  const { '@timestamp': time, ...made } = line === undefined ? {} : JSON.parse(line);
  return { made: line === undefined ? undefined : made, time, problems, line };
}
