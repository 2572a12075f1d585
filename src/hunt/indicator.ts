/** What an indicator can be. Documents have values of these types. */
export const indicatorTypes = ['ip', 'domain', 'email', 'hash'] as const;

export type IndicatorType = (typeof indicatorTypes)[number];

/** A value that is known of attackers. */
export interface Indicator {
  readonly type: IndicatorType;
  /** As documents have it, in lower case. For `ip` also a block, such as `203.0.113.0/24`. */
  readonly value: string;
  /** Where it stands, such as `list.txt:3`. */
  readonly source: string;
}

/** An entry of a list that is not looked for. */
export interface RefusedEntry {
  readonly source: string;
  readonly text: string;
  readonly why: string;
}

/** What a list holds. */
export interface IndicatorList {
  readonly indicators: readonly Indicator[];
  readonly refused: readonly RefusedEntry[];
}

/** An entry before its value is understood. */
export interface Entry {
  readonly text: string;
  readonly source: string;
  /** What the list says that it is. */
  readonly type?: string | undefined;
  /** Until when it holds, as the list says it. */
  readonly until?: string | undefined;
  /** Why it is not looked for, if the list itself says so. */
  readonly refuse?: string | undefined;
}
