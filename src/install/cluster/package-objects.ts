import type { JsonObject } from '../../core/json.ts';

/** One data stream of the package, as it is generated. */
export interface PackageStream {
  /** `events` */
  readonly stream: string;
  /** Body of `logs-jumpcloud.<stream>@package`. */
  readonly componentTemplate: JsonObject;
  /** Body of `logs-jumpcloud.<stream>`. */
  readonly indexTemplate: JsonObject;
  /** By file name without its ending: `default` and what it calls, with `{{ IngestPipeline "name" }}` for the names of others. */
  readonly pipelines: Readonly<Record<string, JsonObject>>;
}

/** What is installed. */
export interface InstallPackage {
  readonly version: string;
  readonly streams: readonly PackageStream[];
}
