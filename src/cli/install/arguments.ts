/** How to reach an Elasticsearch, or a Kibana, and as whom. */
export interface ConnectionArguments {
  readonly apiKey?: string;
  readonly username?: string;
  readonly password?: string;
  readonly ca?: string;
  readonly caFingerprint?: string;
}

export interface InstallArguments extends ConnectionArguments {
  /** A URL, or true where ELASTICSEARCH_URL holds it. */
  readonly elasticsearch?: string | true;
  /** A URL, or true where KIBANA_URL holds it. */
  readonly kibana?: string | true;
  readonly space?: string;
  readonly zip?: string;
  readonly dryRun?: boolean;
  readonly uninstall?: boolean;
  readonly deleteData?: boolean;
  readonly writerRole?: string;
  readonly writerKey?: string;
  /** A configuration whose needs decide on the rights of role and key. */
  readonly config?: string;
  readonly namespace?: string;
}
