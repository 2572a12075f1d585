/** Way of a field, stage 2 of 6: definitions of fields and event types in; the SchemaModel out. */

/** Type of an attribute of a JumpCloud event or user, as written under `fields/`. */
export type AttributeType = 'keyword' | 'boolean' | 'long' | 'float' | 'double' | 'flattened' | 'group';

export const relatedKinds = ['ip', 'user', 'hosts', 'hash'] as const;

/** Which `related.*` field a value is added to. */
export type RelatedKind = (typeof relatedKinds)[number];

/** Where something is written under `fields/`, for messages. */
export interface SourceLocation {
  readonly file: string;
  readonly line: number;
}

export interface AttributeNode {
  readonly name: string;
  /** Dotted path below the vendor's tree, `jumpcloud.event` or `jumpcloud.user`. */
  readonly path: string;
  /** Name on the wire where it differs. */
  readonly wire: string;
  readonly spellings: readonly string[];
  /** For a further spelling, which is an attribute of its own: the name of the one that it means. */
  readonly spells: string | undefined;
  /** The member that a bare value becomes where an object is expected. */
  readonly bare: string | undefined;
  readonly type: AttributeType;
  readonly list: boolean;
  readonly description: string;
  readonly example: unknown;
  readonly services: readonly string[];
  readonly ecs: string | undefined;
  readonly related: RelatedKind | undefined;
  /** Removed after mapping unless the tag `preserve_duplicate_custom_fields` is there. */
  readonly duplicate: boolean;
  /** Dropped before anything else unless the tag `keep_personal_data` is there. */
  readonly personal: boolean;
  readonly ignoreAbove: number | undefined;
  /** False: searched in its doc values alone, which is slower and saves the index. */
  readonly indexed: boolean;
  readonly children: readonly AttributeNode[];
  readonly location: SourceLocation;
}

/** A field of the document outside `jumpcloud.event`. */
export interface DocumentField {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly value: string | undefined;
  /** Whether it always holds an array. */
  readonly list: boolean;
  readonly ignoreAbove: number | undefined;
  /** As that of an attribute. */
  readonly indexed: boolean;
  /** Whether its definition is ECS's own. */
  readonly ecs: boolean;
  readonly location: SourceLocation;
}

export const outcomeRules = [
  'success_field',
  'sso',
  'mdm',
  'result',
  'workflow',
  'by_name_success',
  'by_name_failure',
  'none',
] as const;

/** How `event.outcome` of an event type is found where neither `success` nor `sso_token_success` tells. */
export type OutcomeRule = (typeof outcomeRules)[number];

export interface EventType {
  readonly name: string;
  readonly services: readonly string[];
  readonly kind: string;
  readonly category: readonly string[];
  readonly type: readonly string[];
  readonly outcome: OutcomeRule;
  readonly meaning: string;
  readonly sentence: string;
  /** In place of `sentence` where the outcome is success: where `sentence` says that something was attempted. */
  readonly successSentence?: string;
  /** In place of both if words of the sentence have certain values; the first that fits counts. */
  readonly variants: readonly SentenceVariant[];
  readonly evidence: 'documented' | 'newer' | 'live' | 'elsewhere';
  readonly location: SourceLocation;
}

export interface SentenceVariant {
  /** Values by placeholder; no value stands for any. */
  readonly when: Readonly<Record<string, readonly string[]>>;
  readonly sentence: string;
}

/** Everything that is written under `fields/<stream>/`. */
export interface SchemaModel {
  /** Name of the data stream: `events`, `users`. */
  readonly stream: string;
  readonly attributes: readonly AttributeNode[];
  readonly documentFields: readonly DocumentField[];
  readonly eventTypes: readonly EventType[];
  /** The entries of `mapping.yml`, in their order. */
  readonly mapping: readonly MappingEntry[];
  /** The entries of `conditions.yml`, in their order. */
  readonly conditions: readonly NamedCondition[];
  /** What `settings.yml` says. */
  readonly settings: SettingsTable;
  /** The entries of `questions.yml`, in their order. */
  readonly questions: readonly Question[];
}

/** Whether its documents are made from what JumpCloud sends. Others are written by the collector as they are. */
export function isMapped({ mapping }: Pick<SchemaModel, 'mapping'>): boolean {
  return mapping.length > 0;
}

/** What it means that a setting changed. */
export interface SettingsTable {
  /** Words that make a path secret. */
  readonly secrets: readonly string[];
  readonly settings: readonly Setting[];
}

/** A setting of the vendor, with the direction in which it becomes weaker. */
export interface Setting {
  readonly group: string;
  /** Dotted; `*.` in front stands for any names or none, `.*` behind for any names. */
  readonly path: string;
  readonly events: readonly string[] | undefined;
  readonly words: string;
  readonly weaker: Weaker | undefined;
  /** In place of `weaker`: words from strongest to weakest; those in one list are of one rank. */
  readonly order: readonly (string | readonly string[])[] | undefined;
  readonly zero: boolean;
  readonly absentIsOff: boolean;
  readonly secret: boolean;
  readonly networks: boolean;
  readonly member: string | undefined;
  readonly location: SourceLocation;
}

export const weakerWords = ['lower', 'higher', 'on', 'off', 'later', 'longer', 'present', 'never', 'depends'] as const;

/** What makes a setting weaker. */
export type Weaker = (typeof weakerWords)[number];

/** What people mean by a word, in KQL over the fields of a document. */
export interface NamedCondition {
  readonly name: string;
  readonly says: string;
  /** May use other conditions as `$name`. */
  readonly kql: string;
  readonly location: SourceLocation;
}

/** What people ask of the documents, and how to ask it. */
export interface Question {
  /** Title of the part of the page that it is in. */
  readonly group: string;
  readonly asks: string;
  readonly note?: string;
  /** Which documents answer it. May use conditions as `$name`. */
  readonly kql: string;
  /** The same as the condition of a `select` of jq. */
  readonly jq: string;
  /** Fields by whose values the documents are counted; without it, they are listed. */
  readonly by?: readonly string[];
  /** The field whose different values are counted instead of documents. */
  readonly distinct?: string;
  readonly location: SourceLocation;
}

export interface MappingEntry {
  readonly operation: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly location: SourceLocation;
}

/** All attributes below the given ones, parents before children. */
export function flattenAttributes(attributes: readonly AttributeNode[]): readonly AttributeNode[] {
  return attributes.flatMap((attribute) => [attribute, ...flattenAttributes(attribute.children)]);
}

/** What a document of a stream is about: `event` for the stream `events`. */
export function objectName(stream: string): string {
  return stream.replace(/s$/, '');
}

/** Types of fields that a value of an attribute may be copied into. A text goes into an `ip` only through `address`. */
const compatible: Readonly<Record<string, readonly string[]>> = {
  keyword: ['keyword', 'wildcard', 'match_only_text', 'constant_keyword'],
  boolean: ['boolean'],
  long: ['long', 'keyword'],
  float: ['float', 'double'],
  double: ['double'],
  flattened: ['flattened'],
};

export function canBeCopied(type: string, target: string): boolean {
  return compatible[type]?.includes(target) ?? false;
}
