import { IngestError } from '../core/errors.ts';
import { isJsonObject, type JsonObject } from '../core/json.ts';
import { parseTimestamp } from '../core/timestamp.ts';
import { EventStore } from './event-store.ts';
import { Random } from './random.ts';
import { groupTies } from './ties.ts';

/** Serves given events. @throws IngestError JC_USAGE where one has no timestamp to sort by */
export function loadFixedEvents(
  events: readonly (string | JsonObject)[],
  organizations: readonly string[],
  seed: string,
): EventStore {
  const rows = events.map((given, index) => {
    const text = typeof given === 'string' ? given : JSON.stringify(given);
    const event: unknown = JSON.parse(text);
    const timestamp = isJsonObject(event) ? parseTimestamp(String(event.timestamp)) : undefined;
    if (!isJsonObject(event) || !timestamp) {
      throw new IngestError('JC_USAGE', `fixed event ${index} has no readable timestamp`);
    }
    return { text, event, ...timestamp };
  });
  rows.sort((a, b) => a.milliseconds - b.milliseconds);
  const ties = groupTies(rows.length, (row) => rows[row]?.milliseconds ?? 0, new Random(`${seed}:ties`));
  const store = new EventStore(rows.length);
  for (const [index, row] of rows.entries()) {
    const { service, event_type: type, organization } = row.event;
    store.append({
      text: row.text,
      milliseconds: row.milliseconds,
      nanoseconds: row.nanoseconds,
      tie: ties[index] as string,
      service: String(service),
      organization: typeof organization === 'string' ? organization : (organizations[0] ?? ''),
      type: String(type),
    });
  }
  return store;
}
