import { type Clock, systemClock } from '../core/clock.ts';
import { IngestError } from '../core/errors.ts';
import type { JsonObject, JsonValue } from '../core/json.ts';
import { packageVersion } from '../core/package-root.ts';
import { programName } from '../core/product.ts';
import { openHttpClients } from '../httpjson/http-clients.ts';
import { createHttpjsonInput as createInput } from '../httpjson/input.ts';
import { loadHttpjsonConfig } from '../httpjson/load-config.ts';
import { renderStream } from '../httpjson/render-stream.ts';

/** What the input runs. */
export interface HttpjsonSettings {
  /** The configuration of one Filebeat httpjson input, as YAML; with `variables`, an integration's template of it. */
  readonly config: string;
  /** Values of the template's variables. If set, `config` is rendered as Fleet renders it. */
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The file's name, for messages. Default: `httpjson.yml`. */
  readonly source?: string;
  /** Default: the system's clock. */
  readonly clock?: Clock;
  /** Receives problems that do not end a run. */
  readonly onWarning?: (message: string) => void;
}

/** The events of one response. */
export interface HttpjsonPage {
  /** Counts from 0 in each run. */
  readonly number: number;
  /** Each event's text, with the bytes that the server sent, and its value; undefined if the text is not JSON. */
  readonly events: readonly { readonly text: string; readonly value: JsonValue | undefined }[];
  /** The cursor after the last event of this page. Save it, and give it to the next run. */
  readonly cursor: JsonObject;
}

/** An httpjson input that is ready to run. */
export interface HttpjsonRunner {
  /**
   * Runs one interval: every page, its pagination and its chain.
   * @param options.cursor the cursor that the previous run ended with. Default: empty, as in a first run
   * @throws IngestError JC_HTTP_*, JC_PAGE_*, JC_TEMPLATE_FAILED, JC_ABORTED. Pages that came before the error are valid.
   */
  run(options?: { readonly cursor?: JsonObject; readonly signal?: AbortSignal }): AsyncGenerator<HttpjsonPage>;
  /** Closes the input's connections. */
  close(): Promise<void>;
}

/**
 * Creates an input that runs the configuration of a Filebeat httpjson input unchanged.
 * @throws IngestError JC_CONFIG_UNREADABLE, JC_HTTPJSON_INVALID, JC_HTTPJSON_UNSUPPORTED, JC_TEMPLATE_SYNTAX
 * @example
 * const input = createHttpjsonInput({ config: 'request.url: http://127.0.0.1:8080/events' });
 * for await (const { events } of input.run()) await store(events);
 * await input.close();
 */
export function createHttpjsonInput(settings: HttpjsonSettings): HttpjsonRunner {
  const { variables, source = 'httpjson.yml', clock = systemClock, onWarning } = settings;
  const rendered = variables
    ? renderStream(settings.config, variables, { source })
    : { yaml: settings.config, secrets: new Map() };
  const config = loadHttpjsonConfig(rendered.yaml, { source, secrets: rendered.secrets });
  for (const warning of config.warnings) onWarning?.(warning);
  const { close, ...clients } = openHttpClients(config);
  const input = createInput({
    config,
    ...clients,
    clock,
    identity: { name: programName, version: packageVersion() },
    ...(onWarning ? { onProblem: onWarning } : {}),
  });
  let isRunning = false;
  return {
    run: async function* ({ cursor = {}, signal } = {}) {
      if (isRunning) throw new IngestError('JC_USAGE', 'An httpjson input runs one interval at a time.');
      isRunning = true;
      try {
        for await (const page of input.pages({ cursor, ...(signal ? { signal } : {}) })) {
          const events = page.events.map((event) => ({ text: event.text(), value: event.parse() }));
          const { number } = page;
          const after = page.cursor();
          page.release();
          yield { number, events, cursor: after };
        }
      } finally {
        isRunning = false;
      }
    },
    close,
  };
}
