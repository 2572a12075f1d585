/** The package of Elastic that this project makes. Datasets, data streams and what is installed are named after it. */
export const elasticPackage = 'jumpcloud';

/** Tags on documents of events if none are set. Documents of another stream have its name in the second one. */
export const tagsDefault: readonly string[] = ['forwarded', streamTag('events')];

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
