// Pages that were serialised ahead, so that serving costs next to nothing. Only ids and timestamps are written anew for
// each page: every event is one of its own, and time goes on.
import { simulatedEvents } from '../simulated-events.mjs';

const template = { id: '0'.repeat(24), timestamp: '2026-01-01T00:00:00.000Z' };
const different = 8;
/** More bytes than, and less than. */
const sizes = { large: [1300, 1800], middle: [850, 1050], all: [0, Number.POSITIVE_INFINITY] };

/** @param options `events`: see below; `start` and `step` in milliseconds: event n happened at start + n × step */
export function createPages({ pageSize, total, events: kind = 'large', start, step }) {
  const texts = eventTexts(kind);
  const pages = Array.from({ length: Math.min(different, Math.ceil(total / pageSize)) }, (_, page) => {
    const events = Array.from({ length: pageSize }, (_, index) => texts[(page * pageSize + index) % texts.length]);
    const body = Buffer.from(`[${events.join(',')}]`);
    return { body, ids: placesOf(body, template.id), times: placesOf(body, template.timestamp) };
  });
  const timeOf = (event) => new Date(start + event * step).toISOString();
  return {
    count: Math.ceil(total / pageSize),
    eventBytes: Math.round(pages[0].body.length / pageSize),
    /** The page's bytes, which are good until the page after the next few is asked for. */
    page(number) {
      const { body, ids, times } = pages[number % pages.length];
      for (let index = 0; index < pageSize; index++) {
        const event = number * pageSize + index;
        body.latin1Write(event.toString(16).padStart(24, '0'), ids[index], 24);
        body.latin1Write(timeOf(event), times[index], 24);
      }
      return body;
    },
    /** A page that begins with any event. Whatever page an event is on, it is the same. */
    from(first, count) {
      const events = [];
      for (let event = first; event < first + count; event++)
        events.push(
          texts[event % texts.length]
            .replace(template.id, event.toString(16).padStart(24, '0'))
            .replace(template.timestamp, timeOf(event)),
        );
      return Buffer.from(`[${events.join(',')}]`);
    },
    /** The first event at a time or later. */
    firstAt(time) {
      return Math.min(total, Math.max(0, Math.ceil((time - start) / step)));
    },
    /** How many events happened from one time up to, and without, another. */
    countBetween(from, to) {
      return this.firstAt(to) - this.firstAt(from);
    },
  };
}

/**
 * Events whose id and timestamp have the usual form, with those of the template in their place.
 * @param kind `large`, about 1.5 kB; `middle`, about 950 bytes; or `all`, as they come
 */
function eventTexts(kind) {
  return simulatedEvents()
    .filter(({ length }) => length > sizes[kind][0] && length < sizes[kind][1])
    .flatMap((text) => {
      const { id, timestamp } = JSON.parse(text);
      if (id?.length !== template.id.length || timestamp?.length !== template.timestamp.length) return [];
      const made = text
        .replace(`"id":"${id}"`, `"id":"${template.id}"`)
        .replace(`"timestamp":"${timestamp}"`, `"timestamp":"${template.timestamp}"`);
      const event = JSON.parse(made);
      return event.id === template.id && event.timestamp === template.timestamp ? [made] : [];
    });
}

function placesOf(body, text) {
  const places = [];
  for (let at = body.indexOf(text); at !== -1; at = body.indexOf(text, at + text.length)) places.push(at);
  return places;
}
