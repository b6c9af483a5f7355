import { canonicalText } from '../merge/same-value.ts';
import type { ShareFile } from './share-file.ts';

/**
 * The text that a share's `sha256` is taken of: the whole share but for that field, as JSON without
 * white space and with sorted keys. So neither header nor contents can be swapped for another's.
 */
export const hashedText = ({
  sha256: _,
  ...rest
}: Omit<ShareFile, 'sha256'> & { sha256?: string }) => canonicalText(rest);
