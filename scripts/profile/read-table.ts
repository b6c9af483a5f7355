import { readSnappy, readVarint } from './read-snappy.ts';

const FOOTER = 48;
/** Last eight bytes of every LevelDB table. */
const MAGIC = Buffer.from('57fb808b247547db', 'hex');
const SNAPPY = 1;

/**
 * Every block of a LevelDB table, unpacked; none when the bytes are no table.
 * https://github.com/google/leveldb/blob/main/doc/table_format.md
 */
export function readTable(bytes: Buffer): Buffer[] {
  if (bytes.length < FOOTER || !bytes.subarray(-8).equals(MAGIC)) return [];
  const footer = bytes.subarray(-FOOTER);
  const meta = readHandle(footer, 0);
  const index = meta && readHandle(footer, meta.next);
  const block = index && readBlock(bytes, index);
  if (!block) return [];
  const data = entriesOf(block).flatMap((value) => {
    const handle = readHandle(value, 0);
    return (handle && readBlock(bytes, handle)) ?? [];
  });
  return [block, ...data];
}

interface Handle {
  offset: number;
  size: number;
  next: number;
}

function readHandle(bytes: Buffer, at: number): Handle | null {
  const offset = readVarint(bytes, at);
  const size = offset && readVarint(bytes, offset.next);
  return size && { offset: offset.value, size: size.value, next: size.next };
}

function readBlock(bytes: Buffer, { offset, size }: Handle): Buffer | null {
  const raw = bytes.subarray(offset, offset + size);
  return bytes[offset + size] === SNAPPY ? readSnappy(raw) : raw;
}

/** The values of a block, whose keys share their beginnings with the key before. */
function entriesOf(block: Buffer): Buffer[] {
  const restarts = block.readUInt32LE(block.length - 4);
  const end = block.length - 4 * (restarts + 1);
  const values: Buffer[] = [];
  for (let at = 0; at < end; ) {
    const shared = readVarint(block, at);
    const unshared = shared && readVarint(block, shared.next);
    const length = unshared && readVarint(block, unshared.next);
    if (!length) break;
    const from = length.next + unshared.value;
    values.push(block.subarray(from, from + length.value));
    at = from + length.value;
  }
  return values;
}
