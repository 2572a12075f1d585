const receive = { stage: 'receive', retryable: true, exitCode: 4 } as const;

/** Codes of pages that cannot be read, or lead nowhere. */
export const pageErrorCodes = {
  JC_PAGE_NOT_JSON: {
    ...receive,
    meaning: 'A page does not match its content type.',
    advice: 'Check for a proxy or a login page that answers instead of the API.',
  },
  JC_PAGE_LOOP: {
    ...receive,
    retryable: false,
    meaning: 'The server asked for the same page twice in one run.',
    advice: 'Report it with the X-Request-Id of the response. Nothing that was stored is lost.',
  },
  JC_PAGE_STUCK: {
    ...receive,
    retryable: false,
    meaning: 'More events have the same time than fit on a page, and no header says where the next page begins.',
    advice:
      'Configure the proxy to pass the response header X-Search_after. Some proxies drop header names with an underscore.',
  },
  JC_PAGE_FOREIGN: {
    ...receive,
    retryable: false,
    meaning: 'A response links to a page on another host, which would receive the credentials.',
    advice: 'If you trust that host, add it to response.pagination_allowed_hosts.',
  },
} as const;
