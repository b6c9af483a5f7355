/**
 * Selects a passage that stands in one text of the page. Handed to browsers as source text, so it
 * may use nothing outside itself.
 */
export function selectInPage(root: Document, passage: string): void {
  const walker = root.createTreeWalker(root.body, 4);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const start = node.nodeValue?.indexOf(passage) ?? -1;
    if (start < 0) continue;
    root.getSelection()?.setBaseAndExtent(node, start, node, start + passage.length);
    return;
  }
  throw new Error('The passage is not on the page.');
}
