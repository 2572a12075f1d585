/** The package of Elastic that this project makes. Datasets, data streams and what is installed are named after it. */
export const elasticPackage = 'jumpcloud';

/** This program, for the servers that it asks and in its logs. */
export const programName = 'jumpcloud-elastic';

/** Tags on a document that decide what of it is kept. */
export const keepOriginalTag = 'preserve_original_event';
export const keepDuplicatesTag = 'preserve_duplicate_custom_fields';

/** On a document that somebody else has collected: Elastic's packages take the host from elsewhere then. */
export const forwardedTag = 'forwarded';

/** Tags on documents of events if none are set. Documents of another stream have its name in the second one. */
export const tagsDefault: readonly string[] = [forwardedTag, streamTag('events')];

export function streamTag(stream: string): string {
  return `${elasticPackage}-${stream}`;
}

/** Such as `jumpcloud.events`. */
export function datasetOf(stream: string): string {
  return `${elasticPackage}.${stream}`;
}

/** Such as `logs-jumpcloud.events`: the template's name, and how the names of a stream's data streams begin. */
export function templateName(stream: string): string {
  return `logs-${datasetOf(stream)}`;
}

/** Such as `logs-jumpcloud.events-default`. */
export function dataStreamName(stream: string, namespace: string): string {
  return `${templateName(stream)}-${namespace}`;
}

/** The pipeline that documents of a stream enter by. */
export function defaultPipelineName(stream: string, version: string): string {
  return `${templateName(stream)}-${version}`;
}

/** True from 8.19 on, of Elasticsearch and Kibana. Serverless says 8.11 whatever it is, so it must not be asked by number. */
export function isSupportedVersion(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  return major > 8 || (major === 8 && minor >= 19);
}
