import { objectName } from '../model/model.ts';

/** `Event` for the stream `events`. */
export function objectTypeName(stream: string): string {
  const name = objectName(stream);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The beginning of names of what is made for each stream; those of the first one had none before there was a second. */
export function filePrefix(stream: string): string {
  return stream === 'events' ? '' : `${objectName(stream)}-`;
}

/** `JumpCloudDocument`, `JumpCloudUserDocument`. */
export function documentTypeName(stream: string): string {
  return stream === 'events' ? 'Document' : `${objectTypeName(stream)}Document`;
}
