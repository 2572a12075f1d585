import { createHash, X509Certificate } from 'node:crypto';
import { checkServerIdentity, type DetailedPeerCertificate, type PeerCertificate } from 'node:tls';
import type { TlsOptions } from './options.ts';

export type IdentityCheck = (host: string, certificate: PeerCertificate) => Error | undefined;

/** @returns undefined where Node's own check is what is asked for */
export function identityCheck({
  verificationMode: mode = 'full',
  pinnedKeys = [],
}: TlsOptions): IdentityCheck | undefined {
  if (pinnedKeys.length === 0 && (mode === 'full' || mode === 'none')) return undefined;
  return (host, certificate) => {
    const pin = pinnedKeys.length > 0 ? checkPin(certificate, pinnedKeys) : undefined;
    if (pin) return pin;
    if (mode === 'certificate' || mode === 'none') return undefined;
    if (mode === 'strict' && !certificate.subjectaltname) {
      return identityError('the certificate lists no names (subjectAltName)');
    }
    return checkServerIdentity(host, certificate);
  };
}

function checkPin(certificate: PeerCertificate, pins: readonly string[]): Error | undefined {
  const seen = new Set<string>();
  let current: PeerCertificate | undefined = certificate;
  while (current?.raw && !seen.has(current.fingerprint256)) {
    seen.add(current.fingerprint256);
    const key = new X509Certificate(current.raw).publicKey.export({ type: 'spki', format: 'der' });
    if (pins.includes(createHash('sha256').update(key).digest('base64'))) return undefined;
    current = (current as Partial<DetailedPeerCertificate>).issuerCertificate;
  }
  return identityError('no public key of the certificate chain is one of the pinned ones (ca_sha256)');
}

function identityError(message: string): Error {
  return Object.assign(new Error(message), { code: 'ERR_TLS_CERT_ALTNAME_INVALID' });
}
