import fs from 'node:fs';
import path from 'node:path';
import { readLog } from './read-log.ts';
import { readSnappy } from './read-snappy.ts';
import { readTable } from './read-table.ts';

export interface Trace {
  marker: string;
  file: string;
}

/** Every marker that stands in a file of the profile, as UTF-8 or UTF-16LE, packed by Snappy or not. */
export function scanProfile(profile: string, markers: readonly string[]): Trace[] {
  const files = fs
    .readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  return files.flatMap((file) => {
    const parts = partsOf(readIfThere(file));
    return markers.filter((marker) => isIn(parts, marker)).map((marker) => ({ marker, file }));
  });
}

/** A file that a running browser has deleted meanwhile holds nothing any more. */
function readIfThere(file: string): Buffer {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

/** The file as it lies there, and whatever of it can be unpacked: blocks of tables, and values inside. */
function partsOf(bytes: Buffer): Buffer[] {
  const inside = [...readTable(bytes), ...readLog(bytes)];
  return [bytes, ...inside, ...inside.flatMap(packedValues)];
}

/** Chromium packs a large value of IndexedDB by itself: 0xFF, a version of 17 or more, 2, then Snappy to its end. */
function packedValues(part: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = part.indexOf(0xff); at >= 0; at = part.indexOf(0xff, at + 1)) {
    const isPacked = (part[at + 1] ?? 0) >= 17 && part[at + 2] === 2;
    const unpacked = isPacked ? readSnappy(part.subarray(at + 3)) : null;
    if (unpacked) found.push(unpacked);
  }
  return found;
}

function isIn(parts: readonly Buffer[], marker: string): boolean {
  const forms = [Buffer.from(marker, 'utf8'), Buffer.from(marker, 'utf16le')];
  return parts.some((part) => forms.some((form) => part.includes(form)));
}
