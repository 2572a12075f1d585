import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeIfSystemAllows } from './system-allows.ts';

/** A group of tests that need a disk that can be filled up. */
export function describeWithSmallDisk(name: string, tests: () => void): void {
  const probe =
    'folder=$(mktemp -d) && mount -t tmpfs -o size=64k tmpfs "$folder" && umount "$folder" && rmdir "$folder"';
  describeIfSystemAllows('mount of a small disk', ['sh', '-c', probe], name, tests);
}

export interface SmallDisk {
  /** Until not one byte more fits. */
  fill(): void;
  free(): void;
  unmount(): void;
}

/** @param folder becomes the root of a disk of 1 MiB, for this user alone */
export function mountSmallDisk(folder: string): SmallDisk {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m,mode=0700', 'tmpfs', folder]);
  const ballast = join(folder, 'ballast');
  return {
    fill: () => {
      for (let bytes = 1 << 20; bytes >= 1; bytes >>= 1) {
        for (;;) {
          try {
            writeFileSync(ballast, Buffer.alloc(bytes), { flag: 'a' });
          } catch {
            break;
          }
        }
      }
    },
    free: () => rmSync(ballast),
    unmount: () => execFileSync('umount', ['--lazy', folder]),
  };
}
