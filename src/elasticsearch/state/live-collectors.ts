import type { JsonObject } from '../../core/json.ts';
import { formatTimestamp } from '../../core/timestamp.ts';
import { type Sighting, sight } from './lease.ts';
import type { OtherCollector } from './share.ts';
import type { Version, VersionedDocument, VersionedStore } from './versioned-store.ts';

/** A dead collector's sign of life is removed by another after this many times its duration. */
const forgottenAfter = 10;

export interface LiveCollectorsOptions {
  readonly store: VersionedStore;
  readonly holder: string;
  readonly durationMs: number;
  readonly clock: { monotonic(): number; wall(): number };
}

/** Who takes part in the sharing: every collector writes signs of life and looks at those of the others. */
export class LiveCollectors {
  readonly #options: LiveCollectorsOptions;
  readonly #sightings = new Map<string, Sighting>();
  #version: Version | undefined;
  #beat = 0;

  constructor(options: LiveCollectorsOptions) {
    this.#options = options;
  }

  /**
   * The other collectors that gave a sign of life within their duration, as `Sighting` measures it. One seen for the first
   * time counts as alive.
   * @throws IngestError JC_STATE_UNAVAILABLE
   */
  async others(): Promise<readonly OtherCollector[]> {
    const { store, holder, clock } = this.#options;
    const found = (await store.list('collector')).filter(({ id }) => id !== idOf(holder));
    const now = clock.monotonic();
    const live: OtherCollector[] = [];
    for (const document of found) {
      const sighting = sight(this.#sightings.get(document.id), document, now);
      this.#sightings.set(document.id, sighting);
      const silent = now - sighting.since;
      const duration = sighting.lease?.durationMs ?? 0;
      if (silent < duration) live.push(readOther(document));
      else if (silent > duration * forgottenAfter) await store.remove(document.id, document.version);
    }
    const listed = new Set(found.map(({ id }) => id));
    for (const id of this.#sightings.keys()) if (!listed.has(id)) this.#sightings.delete(id);
    return live;
  }

  /** Gives a sign of life. @throws IngestError JC_STATE_UNAVAILABLE */
  async beat({ waiting, room }: OtherCollector): Promise<void> {
    const { store, holder, durationMs, clock } = this.#options;
    this.#beat += 1;
    const source: JsonObject = {
      kind: 'collector',
      holder,
      duration_ms: durationMs,
      beat: this.#beat,
      waiting: [...waiting],
      room,
      renewed: formatTimestamp(clock.wall()),
    };
    const id = idOf(holder);
    let written = await store.write(id, source, this.#version);
    if (written === 'conflict') {
      // Nobody else writes it: a beat whose answer was lost, or it was removed while this process was paused.
      const [current] = await store.read([id]);
      written = await store.write(id, source, current?.version);
    }
    if (written !== 'conflict') this.#version = written;
  }

  async leave(): Promise<void> {
    // Where this fails the others notice the silence.
    const { store, holder } = this.#options;
    if (this.#version) await store.remove(idOf(holder), this.#version).catch(() => undefined);
  }
}

function readOther({ source }: VersionedDocument): OtherCollector {
  const waiting = Array.isArray(source.waiting) ? source.waiting.map(String) : [];
  return { waiting: new Set(waiting), room: Number(source.room ?? 0) };
}

function idOf(holder: string): string {
  return `collector/${holder}`;
}
