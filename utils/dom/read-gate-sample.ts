import type { GateSample } from '../detect/gate-features.ts';
import { inherited } from './safe-dom.ts';

const SHOW_TEXT = 4;
const MAX_NODES = 1_200;
const ENOUGH_TEXT = 2_000;
const MAX_PIECE = 120;
/** Shorter is a menu's or a button's word; those count only where there is little else. */
const MIN_PIECE = 25;
const LITTLE_TEXT = 600;
const MAX_SHORT = 60;
/** What scripts, styles and data are written with, and prose is not. */
const CODE = /[{}<>=]/;

/** The texts of a document in order, from wherever they stand: at most MAX_NODES are passed. */
function readPieces(walker: TreeWalker): string[] {
  const pieces: string[] = [];
  const short: string[] = [];
  let length = 0;
  for (let i = 0; i < MAX_NODES && length < ENOUGH_TEXT; i++) {
    const text = walker.nextNode()?.nodeValue;
    if (text == null) break;
    if (text.length < 3) continue;
    const piece = text.slice(0, MAX_PIECE).trim();
    if (piece.length < MIN_PIECE) {
      if (piece && short.length < MAX_SHORT) short.push(piece);
    } else if (!CODE.test(piece)) {
      pieces.push(piece);
      length += piece.length;
    }
  }
  return length < LITTLE_TEXT ? [...pieces, ...short] : pieces;
}

/**
 * Reads the few pieces of a document that the gate looks at; `path` is that of its address. The cost
 * is bounded by counts, not by the page. Texts are walked and no element is touched: the first element
 * that a script touches in a page costs as much as all of this, for the browser then prepares the
 * whole interface of elements.
 */
export function readGateSample(document: Document, path = ''): GateSample {
  // Named images and forms shadow the document's own properties, so its prototype is asked.
  const title: string | null = inherited(document, 'title').get?.call(document) ?? null;
  const walker: TreeWalker = inherited(document, 'createTreeWalker').value.call(
    document,
    document,
    SHOW_TEXT,
  );
  return { title: (title ?? '').slice(0, 200), path: path.slice(-120), text: readPieces(walker) };
}
