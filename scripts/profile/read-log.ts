const BLOCK = 32_768;
const HEADER = 7;

/**
 * The records of a LevelDB log, put together from the pieces that its blocks cut them into.
 * https://github.com/google/leveldb/blob/main/doc/log_format.md
 */
export function readLog(bytes: Buffer): Buffer[] {
  const records: Buffer[] = [];
  let pieces: Buffer[] = [];
  for (let block = 0; block < bytes.length; block += BLOCK) {
    const end = Math.min(block + BLOCK, bytes.length);
    for (let at = block; at + HEADER <= end; ) {
      const length = bytes.readUInt16LE(at + 4);
      const kind = bytes[at + 6];
      if (kind === 0 || at + HEADER + length > end) break;
      pieces.push(bytes.subarray(at + HEADER, at + HEADER + length));
      at += HEADER + length;
      // Whole records and last pieces.
      if (kind !== 1 && kind !== 4) continue;
      records.push(Buffer.concat(pieces));
      pieces = [];
    }
  }
  return records;
}
