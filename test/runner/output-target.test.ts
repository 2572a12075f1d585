import { afterEach, describe, expect, it } from '@jest/globals';
import { loadHttpjsonInputs } from '../../src/httpjson/load-inputs.ts';
import { fileTarget } from '../../src/runner/output-target.ts';
import { createWorkplace, type Workplace } from '../cli/fixture.ts';

let work: Workplace | undefined;
afterEach(() => {
  work?.remove();
  work = undefined;
});

const target = (yaml: string) => {
  const text = `filebeat.inputs: [{ type: httpjson, request.url: http://a/ }]\n${yaml}`;
  const output = loadHttpjsonInputs(text, { source: 'filebeat.yml', environment: {} }).output?.();
  if (!output) throw new Error('the file has no output');
  return fileTarget(output.settings);
};

describe('the output of a file, as a connection', () => {
  it('has the address that a Cloud ID holds', () => {
    const id = Buffer.from('eu.cloud.test:9243$abc$def').toString('base64');
    expect(target(`cloud.id: "mine:${id}"\noutput.elasticsearch.api_key: YWI=`).connection).toMatchObject({
      url: 'https://abc.eu.cloud.test:9243',
    });
    expect(() => target('cloud.id: "mine:x$"\noutput.elasticsearch.username: a')).toThrow('cloud.id is not a Cloud ID');
  });

  it('has all hosts, and credentials of one kind', () => {
    const both = 'hosts: [https://a.test, b.test], api_key: "a:b", username: u, password: p';
    const { connection } = target(`output.elasticsearch: { ${both} }`);
    expect(connection).toMatchObject({ url: 'https://a.test:9200', otherUrls: ['http://b.test:9200'] });
    expect([connection.apiKey?.reveal(), connection.username]).toEqual(['YTpi', undefined]);
    const user = target('output.elasticsearch: { hosts: a, username: u, password: p }').connection;
    expect([user.username, user.password?.reveal()]).toEqual(['u', 'p']);
  });

  it('reads certificates from files and from the text itself', () => {
    work = createWorkplace();
    const pem = '-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----';
    const [file, key] = [work.write('ca.pem', pem), work.write('key.pem', 'a key')];
    const ssl = `certificate_authorities: [${file}, "${pem.replaceAll('\n', '\\n')}"], certificate: ${file}, key: ${key}`;
    const { connection } = target(`output.elasticsearch: { hosts: a, ssl: { ${ssl}, verification_mode: none } }`);
    expect(connection).toMatchObject({ ca: `${pem}\n${pem}`, certificate: pem, verification: 'none' });
    expect(connection.key?.reveal()).toBe('a key');
    expect(() => target('output.elasticsearch: { hosts: a, ssl.certificate_authorities: /nowhere }')).toThrow(
      '/nowhere',
    );
  });

  it('warns of credentials that go over the network unencrypted', () => {
    const warnings = (host: string) => target(`output.elasticsearch: { hosts: "${host}", api_key: "a:b" }`).warnings;
    expect(warnings('http://es.test')).toMatchObject([{ message: expect.stringContaining('unencrypted') }]);
    expect([...warnings('https://es.test'), ...warnings('localhost')]).toEqual([]);
  });
});
