const install = { stage: 'install', retryable: false, exitCode: 5 } as const;

/** What goes wrong while the package is installed or removed; a part of the table of all codes. */
export const installErrorCodes = {
  JC_INSTALL_FOREIGN: {
    ...install,
    meaning: 'Something of the same name was put there by somebody else, and is not overwritten.',
    advice: 'Look who made it; remove it if nobody needs it, then install again.',
  },
  JC_INSTALL_IN_USE: {
    ...install,
    meaning: 'Something cannot be removed because it is still in use.',
    advice: 'End what uses it, then run the command again.',
  },
  JC_KIBANA_UNREACHABLE: {
    ...install,
    retryable: true,
    meaning: 'Kibana cannot be reached, or what answers is not Kibana.',
    advice: 'Check the URL, the certificate authority and that Kibana is up.',
  },
  JC_KIBANA_UNAUTHORIZED: {
    ...install,
    meaning: 'Kibana does not accept the credentials, or they lack a privilege.',
    advice: 'Use an API key or a user that may install integrations: all of Integrations and of Fleet.',
  },
  JC_KIBANA_BUSY: {
    ...install,
    retryable: true,
    meaning: 'Kibana installs another package, or took one a moment ago, for longer than we waited.',
    advice: 'Wait a minute and run the command again.',
  },
  JC_KIBANA_REFUSED: {
    ...install,
    meaning: 'Kibana refused the package, or could not install it.',
    advice: 'See the reason in the message.',
  },
  JC_KIBANA_TOO_OLD: {
    ...install,
    meaning: 'Kibana is older than the package supports.',
    advice: 'Upgrade the stack to 8.19, or to 9.0 or later.',
  },
} as const;
