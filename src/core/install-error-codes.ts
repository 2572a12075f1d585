const install = { stage: 'install', retryable: false, exitCode: 5 } as const;

/** What goes wrong while the package is installed or removed; a part of the table of all codes. */
export const installErrorCodes = {
  JC_INSTALL_FOREIGN: {
    ...install,
    meaning: 'An object of the same name was created by somebody else. It is not overwritten.',
    advice: 'Find out who created it. If nobody needs it, remove it and install again.',
  },
  JC_INSTALL_IN_USE: {
    ...install,
    meaning: 'Something cannot be removed because it is still in use.',
    advice: 'Stop what uses it, then run the command again.',
  },
  JC_KIBANA_UNREACHABLE: {
    ...install,
    retryable: true,
    meaning: 'Kibana cannot be reached, or the server is not Kibana.',
    advice: 'Check the URL, the certificate authority, and that Kibana is running.',
  },
  JC_KIBANA_UNAUTHORIZED: {
    ...install,
    meaning: 'Kibana does not accept the credentials, or they lack a privilege.',
    advice: 'Use an API key or a user with all privileges for Integrations and Fleet.',
  },
  JC_KIBANA_BUSY: {
    ...install,
    retryable: true,
    meaning: 'Kibana was busy with another package for too long.',
    advice: 'Wait a minute and run the command again.',
  },
  JC_KIBANA_REFUSED: {
    ...install,
    meaning: 'Kibana refused the package, or could not install it.',
    advice: 'Check the reason in the message.',
  },
  JC_KIBANA_TOO_OLD: {
    ...install,
    meaning: 'This version of Kibana is too old for the package.',
    advice: 'Upgrade the stack to 8.19, or to 9.0 or later.',
  },
} as const;
