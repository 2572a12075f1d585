/** One account × stream. */
export interface StreamKey {
  readonly account: string;
  readonly stream: string;
}

/** For people, and as the key of maps. */
export function streamName({ account, stream }: StreamKey): string {
  return `${account}/${stream}`;
}

export function leaseId(stream: StreamKey): string {
  return `${streamName(stream)}/lease`;
}

/** The prefix keeps a document named `lease` from being the lease. */
export function documentId(stream: StreamKey, name: string): string {
  return `${streamName(stream)}/document/${name}`;
}

/** Every holder claims it first. */
export const checkpointName = 'checkpoint';
