const send = { stage: 'send', retryable: true, exitCode: 5 } as const;

/** What goes wrong with an output; a part of the table of all codes. */
export const sinkErrorCodes = {
  JC_SINK_UNREACHABLE: {
    ...send,
    meaning: 'The output cannot be reached.',
    advice: 'Check the URL and that Elasticsearch is running. Nothing is lost; collection waits.',
  },
  JC_SINK_UNAUTHORIZED: {
    ...send,
    retryable: false,
    meaning: 'Elasticsearch does not accept the credentials, or they lack a privilege.',
    advice: 'Check the API key and its privileges on the data stream.',
  },
  JC_SINK_OVERLOADED: {
    ...send,
    meaning: 'Elasticsearch was overloaded and rejected documents until the retries were used up.',
    advice: 'Reduce the load on the cluster. Nothing is lost; the page is sent again.',
  },
  JC_SINK_MAPPING_VERSION: {
    ...send,
    retryable: false,
    meaning: 'The package in Elasticsearch has a different mapping than this program.',
    advice:
      'Install the package of this version (jumpcloud-elastic install), or run the program version that the package belongs to.',
  },
  JC_SINK_NO_TEMPLATE: {
    ...send,
    retryable: false,
    meaning: 'Elasticsearch has no index template for the data stream.',
    advice: 'Install the package first: jumpcloud-elastic install --elasticsearch URL (or --kibana URL).',
  },
  JC_SINK_REFUSED: {
    ...send,
    retryable: false,
    meaning: 'Elasticsearch rejected a whole request, not just one document.',
    advice: 'Check the reason in the message. Nothing is lost; no document of the request was stored.',
  },
  JC_SINK_REJECTED: {
    ...send,
    retryable: false,
    meaning: 'The output rejected a document, and there is no file to keep it in.',
    advice: 'Correct what the message says, or give --state FILE: rejected documents are kept beside it.',
  },
  JC_SINK_TOO_OLD: {
    ...send,
    retryable: false,
    meaning: 'Elasticsearch is older than this program supports.',
    advice: 'Upgrade Elasticsearch to 8.19, or to 9.0 or later.',
  },
  JC_SINK_WRITE: {
    ...send,
    meaning: 'The output file cannot be written.',
    advice: 'Check the free space and the permissions.',
  },
  JC_SINK_LOCKED: {
    ...send,
    retryable: false,
    meaning: 'Another process writes the same output file.',
    advice: 'Stop the other process, or name another output file.',
  },
  JC_SINK_CLOSED: {
    ...send,
    retryable: false,
    meaning: 'The program that reads the output has ended.',
    advice: 'Start both again. Nothing is lost.',
  },
  JC_SINK_FILE_SHORTER: {
    ...send,
    retryable: false,
    meaning: 'The output file is shorter than the checkpoint says.',
    advice:
      'Do not truncate the file in place (copytruncate of logrotate); rename it instead. Restore the file. Or move it away to continue in a new file. Or also move the state file away to collect everything again.',
  },
} as const;
