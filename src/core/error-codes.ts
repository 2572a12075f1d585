import { installErrorCodes } from './install-error-codes.ts';
import { pageErrorCodes } from './page-error-codes.ts';
import { sinkErrorCodes } from './sink-error-codes.ts';

/** Where in the way of an event the trouble arose. */
export type ErrorStage = 'config' | 'receive' | 'process' | 'send' | 'state' | 'install' | 'build' | 'run';

export interface ErrorCodeEntry {
  readonly stage: ErrorStage;
  /** Whether trying the same again can help. */
  readonly retryable: boolean;
  /** Exit code of a command that ends with this error. */
  readonly exitCode: number;
  /** What it means, for the reference page. */
  readonly meaning: string;
  /** What to do about it, unless the place that throws knows better. */
  readonly advice: string;
}

const config = { stage: 'config', retryable: false, exitCode: 2 } as const;
const refused = { stage: 'receive', retryable: false, exitCode: 3 } as const;
const receive = { stage: 'receive', retryable: true, exitCode: 4 } as const;
const state = { stage: 'state', retryable: false, exitCode: 5 } as const;
const build = { stage: 'build', retryable: false, exitCode: 7 } as const;

/**
 * Every code an error of ours can carry. Codes are stable: they are never reused for another meaning.
 * `docs/reference/errors.md` is generated from this table.
 */
export const errorCodes = {
  JC_USAGE: { ...config, meaning: 'The command line is invalid.', advice: 'Run the command with --help.' },
  JC_CONFIG_UNREADABLE: {
    ...config,
    meaning: 'A configuration file cannot be read or is not YAML.',
    advice: 'Check the path, the permissions and the indentation.',
  },
  JC_CONFIG_INVALID: {
    ...config,
    meaning: 'A setting is unknown, missing or invalid.',
    advice: 'Correct it in the file. docs/reference/configuration.md describes every setting.',
  },
  JC_CONFIG_SECRET_MISSING: {
    ...config,
    meaning: 'A secret that the configuration refers to is missing.',
    advice: 'Set the environment variable or create the file that the message names.',
  },
  JC_HTTPJSON_INVALID: {
    ...config,
    meaning: 'An httpjson configuration is invalid.',
    advice: 'Correct it in the file. docs/guide/httpjson.md describes what is supported.',
  },
  JC_HTTPJSON_UNSUPPORTED: {
    ...config,
    meaning: 'An httpjson configuration uses an option that this engine does not have.',
    advice: 'Remove the option, or run this configuration with Filebeat.',
  },
  JC_TEMPLATE_SYNTAX: {
    ...config,
    meaning: 'A value template between [[ and ]] cannot be parsed.',
    advice: 'Correct the template at the place that the message names.',
  },
  JC_TEMPLATE_FAILED: {
    stage: 'receive',
    retryable: false,
    exitCode: 4,
    meaning: 'A value template marked fail_on_template_error returned no value.',
    advice: 'Check the template against the response it reads.',
  },
  JC_API_BAD_REQUEST: {
    ...refused,
    meaning: 'JumpCloud refused the request (400).',
    advice: 'Check services, start and end against the answer quoted in the message.',
  },
  JC_API_UNAUTHORIZED: {
    ...refused,
    meaning: 'JumpCloud does not accept the API key (401).',
    advice:
      'Check that the key is current, that API access is enabled for its administrator, and that the region is correct.',
  },
  JC_API_NOT_ENTITLED: {
    ...refused,
    meaning: 'The JumpCloud license does not cover the request (402).',
    advice: 'Check that Directory Insights is enabled, and do not request more history than your plan keeps.',
  },
  JC_API_FORBIDDEN: {
    ...refused,
    meaning: 'JumpCloud forbids the request (403).',
    advice:
      'Check the role of the key (Command Runner has no access), the organization ID, and whether your address is blocked for abuse.',
  },
  JC_HTTP_STATUS: {
    ...receive,
    retryable: false,
    meaning: 'The server answered with an unexpected HTTP status.',
    advice: 'Check the status and body in the message.',
  },
  JC_HTTP_UNAVAILABLE: {
    ...receive,
    meaning: 'The server answered 429 or 5xx until the retries were used up.',
    advice: 'Nothing is lost. The next run continues where this one stopped.',
  },
  JC_HTTP_CONNECT: {
    ...receive,
    meaning: 'The server cannot be reached.',
    advice: 'Check the URL, DNS, proxy and firewall.',
  },
  JC_HTTP_PROXY_AUTH: {
    ...receive,
    retryable: false,
    meaning: 'The proxy requires a user name and password (407).',
    advice: 'Put them into the URL of the proxy (http://user:password@proxy:8080), or correct them there.',
  },
  JC_HTTP_TLS: {
    ...receive,
    retryable: false,
    meaning: 'The TLS handshake failed.',
    advice: 'Check the certificate and, behind a proxy that inspects TLS, the ssl.certificate_authorities setting.',
  },
  JC_HTTP_TIMEOUT: {
    ...receive,
    meaning: 'The server did not answer in time.',
    advice: 'Raise request.timeout, or request smaller pages.',
  },
  JC_HTTP_BODY_CUT: {
    ...receive,
    meaning: 'The connection ended in the middle of a response.',
    advice: 'Nothing is lost. The page is fetched again.',
  },
  JC_HTTP_BODY_TOO_LARGE: {
    ...receive,
    retryable: false,
    meaning: 'A response is larger than the limit.',
    advice: 'The collector requests smaller pages automatically. Check for a proxy that answers instead of the API.',
  },
  ...pageErrorCodes,
  JC_EVENT_FILE: {
    stage: 'process',
    retryable: false,
    exitCode: 2,
    meaning: 'A file of events cannot be read or is not JSON.',
    advice: 'Use JSON, a JSON array, or one JSON object on each line.',
  },
  JC_WEBHOOK: {
    stage: 'send',
    retryable: true,
    exitCode: 5,
    meaning: 'A webhook did not accept an alert.',
    advice: 'Check the address, and what the receiver says. The alert is stored, and is sent again at the next run.',
  },
  JC_REPORT_EMPTY: {
    stage: 'process',
    retryable: false,
    exitCode: 2,
    meaning: 'There is nothing to report on: no document is in the input, or none in the time range.',
    advice: 'Check what the input contains, and the time range.',
  },
  JC_HUNT_LIST: {
    ...config,
    meaning: 'A list of indicators cannot be read, or nothing in it can be looked for.',
    advice: 'Give one indicator a line, CSV with a header, STIX 2 or MISP. docs/guide/hunt.md describes what is read.',
  },
  JC_STATE_CORRUPT: {
    ...state,
    meaning: 'A state file is damaged.',
    advice:
      'Restore it, or move it away to start again from starting_point. Events that are already in Elasticsearch are not stored twice.',
  },
  JC_STATE_OTHER_OUTPUT: {
    ...state,
    meaning: 'The state belongs to another output. What was collected before would be missing in this one.',
    advice:
      'To collect everything into the new output, give it its own state directory (--state). To continue from here, run `collect` once with --accept-output; `backfill` can then fetch the past into the new output. Or use the previous output again.',
  },
  JC_STATE_LOCKED: {
    ...state,
    meaning: 'Another process uses the same state.',
    advice: 'Stop the other collector, or give this one its own state directory.',
  },
  JC_STATE_UNSAFE: {
    ...state,
    meaning: 'Other users could change the state files.',
    advice: 'Use a state folder that belongs to the user of this process and that others cannot write to.',
  },
  JC_STATE_WRITE: {
    ...state,
    retryable: true,
    meaning: 'State cannot be written.',
    advice: 'Check the free space and the permissions of the state directory.',
  },
  JC_STATE_FENCED: {
    ...state,
    meaning:
      'Another collector took over the state or the output file of this account while this one was paused or disconnected.',
    advice:
      'With shared state, there is nothing to do: the other collector continues, and this one waits until it is needed. With state in files, this collector ends: make sure that only one collector uses them.',
  },
  JC_STATE_UNAVAILABLE: {
    ...state,
    retryable: true,
    meaning: 'The state that several collectors share in Elasticsearch cannot be read or written.',
    advice: 'Check the URL, the credentials, and that Elasticsearch is running. Nothing is lost; collection waits.',
  },
  ...sinkErrorCodes,
  ...installErrorCodes,
  JC_KQL_SYNTAX: {
    ...config,
    meaning: 'A KQL condition is invalid.',
    advice: 'Correct the condition at the line and column that the message names.',
  },
  JC_KQL_UNSUPPORTED: {
    ...config,
    meaning: 'A condition uses KQL that is not supported here.',
    advice: 'Use only the parts of KQL that docs/reference/conditions.md lists.',
  },
  JC_KQL_FIELD: {
    ...config,
    meaning: 'A condition names a field, value, condition or list that does not exist or does not fit.',
    advice: 'Correct the condition at the line and column that the message names.',
  },
  JC_RULE_INVALID: {
    ...config,
    meaning: 'A detection rule, or a list, sample or profile that rules use, is invalid.',
    advice: 'Correct the places that the message lists. rules/README.md describes the language of rules.',
  },
  JC_RULE_TEST: {
    ...config,
    meaning: 'A detection rule does not find what its own tests say.',
    advice: 'Compare what was found with what was expected, and correct the rule or the test.',
  },
  JC_SCHEMA_INVALID: {
    ...build,
    meaning: 'The files under fields/ or kibana/dashboards/ break a rule.',
    advice: 'Correct the places that the message lists.',
  },
  JC_PACKAGE_INVALID: {
    ...build,
    meaning: 'The Elastic package cannot be built from its sources.',
    advice: 'Correct the file that the message names.',
  },
  JC_GENERATED_STALE: {
    ...build,
    meaning: 'A generated file is out of date.',
    advice: 'Run npm run generate and commit the result.',
  },
  JC_LISTEN: {
    ...config,
    meaning: 'Health and metrics cannot be served at the configured address.',
    advice: 'Choose another address or port for listen, or stop the program that uses it.',
  },
  JC_COLLECTOR_SILENT: {
    stage: 'receive',
    retryable: false,
    exitCode: 4,
    meaning: 'A collector has shown no sign of life for too long.',
    advice: 'It was killed, or it hangs. Look at its log, and start it again; it continues where it stopped.',
  },
  JC_INCOMPLETE: {
    stage: 'run',
    retryable: false,
    exitCode: 8,
    meaning: 'Events are missing in the output, or are stored more than once.',
    advice: 'Let the collector run; it fetches what is missing. To see what remains, run jumpcloud-elastic verify.',
  },
  JC_ABORTED: {
    stage: 'run',
    retryable: false,
    exitCode: 130,
    meaning: 'The run was interrupted.',
    advice: 'Start it again. It continues where it stopped.',
  },
  JC_BUG: {
    stage: 'run',
    retryable: false,
    exitCode: 1,
    meaning: 'There is a bug in this program.',
    advice: 'Please report it together with the message.',
  },
} as const satisfies Readonly<Record<string, ErrorCodeEntry>>;

export type ErrorCode = keyof typeof errorCodes;
