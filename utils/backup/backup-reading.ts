import type { AnyRecord } from '../model/kinds.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { BackupHeader } from './backup-header.ts';
import { countKinds } from './count-kinds.ts';
import { readRecordLine } from './record-line.ts';

/** Takes the lines of a backup between its first and last one by one; a line that it refuses ends the reading. */
export class BackupReading {
  readonly #header: BackupHeader;
  readonly #records: AnyRecord[] = [];
  readonly #ids = new Set<string>();
  #isEnded = false;

  constructor(header: BackupHeader) {
    this.#header = header;
  }

  /** A line without its line feed: one record, and a comma after all but the last. */
  take(line: string): Result<void, 'damaged-file' | 'repeated-record'> {
    if (this.#isEnded) return fail('damaged-file');
    this.#isEnded = !line.endsWith(',');
    const read = readRecordLine(this.#isEnded ? line : line.slice(0, -1), this.#header.version);
    if (!read.ok) return read;
    if (this.#ids.has(read.value.id)) return fail('repeated-record');
    this.#ids.add(read.value.id);
    this.#records.push(read.value);
    return ok(undefined);
  }

  /** All records, once every line was taken and the header's counts agree. */
  finish(): Result<AnyRecord[], 'damaged-file'> {
    const isWhole = this.#isEnded || this.#records.length === 0;
    const counted = Object.entries(countKinds(this.#records));
    const said = this.#header.counts;
    const isAsSaid =
      counted.length === Object.keys(said).length &&
      counted.every(([kind, count]) => said[kind as keyof typeof said] === count);
    return isWhole && isAsSaid ? ok(this.#records) : fail('damaged-file');
  }
}
