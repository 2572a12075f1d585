/** What a condition compares with: texts for a keyword, whole numbers for a long. */
export type TestValue = string | number;

/** A condition on the conformed event; all of its parts must hold. */
export type Condition =
  | { readonly kind: 'in'; readonly path: string; readonly values: readonly TestValue[] }
  | { readonly kind: 'not_in'; readonly path: string; readonly values: readonly TestValue[] }
  | { readonly kind: 'present'; readonly path: string; readonly present: boolean }
  | { readonly kind: 'same'; readonly path: string; readonly other: string };

/** Puts a fixed value into a field of the document. */
export interface ConstantOperation {
  readonly kind: 'constant';
  readonly to: string;
  readonly value: string | readonly string[];
  readonly when: readonly Condition[];
}

/** Copies the first attribute that is there into a field that has no value yet. */
export interface CopyOperation {
  readonly kind: 'copy';
  readonly from: readonly string[];
  readonly to: string;
  /** `keyword`: a number is written as text; `list`: the field is an array in ECS, a single value becomes one of one. */
  readonly as: 'value' | 'keyword' | 'list';
  readonly when: readonly Condition[];
}

/** Joins the texts that are there with blanks, for a field that has no value yet. */
export interface JoinOperation {
  readonly kind: 'join';
  readonly from: readonly string[];
  readonly to: string;
}

/** Reads an address, and a port where one is appended, into fields of type ip and long. */
export interface AddressOperation {
  readonly kind: 'address';
  readonly from: string;
  readonly ip: string;
  readonly port: string | undefined;
}

/** Writes a word as the value that stands for it, without regard to case; a word that is not listed says nothing. */
export interface TranslateOperation {
  readonly kind: 'translate';
  readonly from: string;
  readonly to: string;
  /** By the word in lower case. */
  readonly values: Readonly<Record<string, number>>;
}

/** Reads a `geoip` group of the vendor into the location fields of ECS. */
export interface LocationOperation {
  readonly kind: 'location';
  readonly from: string;
  readonly to: string;
}

/** Copies what attributes were changed to. */
export interface ChangesOperation {
  readonly kind: 'changes';
  readonly from: string;
  /** Field of the document by changed attribute. */
  readonly fields: Readonly<Record<string, string>>;
  readonly when: readonly Condition[];
}

/** Reads the event's time into `@timestamp`; where it has none, the time of the fetch stands in. */
export interface TimestampOperation {
  readonly kind: 'timestamp';
  /** Undefined for a snapshot of what has no time of its own. */
  readonly from: string | undefined;
}

/** Says how long after the event it was fetched, in milliseconds. */
export interface LatencyOperation {
  readonly kind: 'latency';
  readonly from: string;
  readonly to: string;
}

/** Looks the event type up in the catalogue and fills event.kind, event.category and event.type. */
export interface CatalogueOperation {
  readonly kind: 'catalogue';
  readonly from: string;
}

/** Finds event.outcome, and marks a request for a second factor. */
export interface OutcomeOperation {
  readonly kind: 'outcome';
}

/** Collects every address, user, host and hash of the event into `related.*`. */
export interface RelatedOperation {
  readonly kind: 'related';
  readonly lists: readonly RelatedList[];
}

export interface RelatedList {
  readonly to: string;
  readonly asAddress: boolean;
  /** Attributes of the event. */
  readonly from: readonly string[];
  /** Fields of the document, for values of which only the mapping knows what they are. */
  readonly fields: readonly string[];
}

/** The vendor's message, or else the sentence of the event type with its placeholders filled in. */
export interface MessageOperation {
  readonly kind: 'message';
  readonly from: string;
  readonly placeholders: readonly Placeholder[];
}

export interface Placeholder {
  readonly name: string;
  readonly from: readonly string[];
  /** What the sentence says where none of them is there. */
  readonly otherwise: string;
}

/** Removes what the document holds twice, sorts the issues, and drops what the tags do not ask to keep. */
export interface FinishOperation {
  readonly kind: 'finish';
  /** Name of the vendor's tree under `jumpcloud`. */
  readonly root: string;
  readonly duplicates: readonly string[];
}

/** The closed list of what a mapping can do. An operation that is not here does not exist in either engine. */
export type Operation =
  | ConstantOperation
  | CopyOperation
  | JoinOperation
  | AddressOperation
  | TranslateOperation
  | LocationOperation
  | ChangesOperation
  | TimestampOperation
  | LatencyOperation
  | CatalogueOperation
  | OutcomeOperation
  | RelatedOperation
  | MessageOperation
  | FinishOperation;

/** What is done to a conformed event, in this order. Both engines are compiled from it. */
export interface MappingPlan {
  readonly stream: string;
  readonly operations: readonly Operation[];
}

/** Whether the plan maps states of things, which have no time, in place of events. What tells a state from others is its content. */
export function mapsSnapshots({ operations }: MappingPlan): boolean {
  return operations.some((operation) => operation.kind === 'timestamp' && operation.from === undefined);
}
