import type { AnyRecord } from '../../utils/model/kinds.ts';
import { ConflictMark } from './conflict-mark.tsx';
import { WroteBy } from './wrote-by.tsx';

/** What sharing has to say about a record: who wrote it, and that it has two versions. */
export function RecordMarks({ record }: { record: AnyRecord }) {
  return (
    <p class="row record-marks">
      <WroteBy record={record} />
      <ConflictMark record={record} />
    </p>
  );
}
