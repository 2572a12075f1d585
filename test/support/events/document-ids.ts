import { documentId } from '../../../src/mapper/document-id.ts';
import type { Simulator } from '../../../src/simulator/server.ts';

/** The ids under which the events of a simulator are stored, sorted. */
export function documentIds({ dataset }: Simulator): readonly string[] {
  return [...dataset.texts()].map((text) => documentId(JSON.parse(text), text)).sort();
}
