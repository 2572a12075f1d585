const receive = { stage: 'receive', retryable: true, exitCode: 4 } as const;

/** Codes of pages that cannot be read, or lead nowhere. */
export const pageErrorCodes = {
  JC_PAGE_NOT_JSON: {
    ...receive,
    meaning: 'A page is not what its content type promises.',
    advice: 'Look for a proxy or login page that answers in place of the API.',
  },
  JC_PAGE_LOOP: {
    ...receive,
    retryable: false,
    meaning: 'The server asked for the same page twice in one run.',
    advice: 'Report it with the X-Request-Id of the response; nothing that was stored is lost.',
  },
  JC_PAGE_STUCK: {
    ...receive,
    retryable: false,
    meaning: 'More events have one time than a page can hold, and no header says where the next page begins.',
    advice: 'Let the proxy on the way pass the header X-Search_after of answers; some drop names with an underscore.',
  },
  JC_PAGE_FOREIGN: {
    ...receive,
    retryable: false,
    meaning: 'A response led to a page on another host, which would get the credentials.',
    advice: 'If that host is right, add it to response.pagination_allowed_hosts.',
  },
} as const;
