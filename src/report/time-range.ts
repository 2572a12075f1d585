/** In milliseconds since the epoch: the first to look at, and the first one after. */
export interface Wanted {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** A directory has no time range: it is shown as it is in all documents of users. */
export function wantedOf(stream: string, { from, to }: Wanted): Wanted {
  return stream === 'users' ? {} : { from, to };
}
