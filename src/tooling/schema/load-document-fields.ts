import { ecsField } from '../model/ecs.ts';
import type { DocumentField } from '../model/model.ts';
import type { YamlFile } from './load-yaml.ts';

interface RawField {
  readonly name: string;
  readonly type?: string;
  readonly description?: string;
  readonly value?: string;
  readonly list?: true;
  readonly ignore_above?: number;
}

/** The fields outside `jumpcloud.event`; where a file gives no type, ECS defines the field. */
export function loadDocumentFields(file: YamlFile): readonly DocumentField[] {
  return (file.value as unknown as readonly RawField[]).map((raw, index) => {
    const ecs = raw.type === undefined ? ecsField(raw.name) : undefined;
    return {
      name: raw.name,
      type: raw.type ?? ecs?.type ?? '',
      description: raw.description ?? ecs?.description ?? '',
      value: raw.value,
      list: raw.list ?? ecs?.isList ?? false,
      ignoreAbove: raw.ignore_above ?? ecs?.ignoreAbove,
      ecs: raw.type === undefined,
      location: { file: file.file, line: file.lineOf([index]) },
    };
  });
}
