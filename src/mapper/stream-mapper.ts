import type { MappedDocument, MapperOptions } from './document-frame.ts';
import { createEventMapper } from './event-mapper.ts';
import { createUserMapper } from './user-mapper.ts';

/** Makes the document of one object of a stream; never throws. */
export interface StreamMapper {
  /**
   * @param value the parsed object; undefined where the text is not JSON
   * @param raw its text as received
   * @param fetchedAt milliseconds since the epoch
   */
  map(value: unknown, raw: string, fetchedAt: number): MappedDocument;
}

/** The mapper of a stream, for whoever has single objects of it: samples, replays. */
export function createStreamMapper(stream: string, options: MapperOptions): StreamMapper {
  if (stream !== 'users') return createEventMapper(options);
  const mapper = createUserMapper(options);
  return { map: (value, raw, fetchedAt) => mapper.map(mapper.read(value, raw), fetchedAt) };
}
