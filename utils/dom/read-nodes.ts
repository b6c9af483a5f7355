/**
 * The text nodes a walk has read, in order, with the place in the page's text where what was read of
 * each begins. Plain lists, since a page may have half a million of them.
 */
export class ReadNodes {
  readonly nodes: Text[] = [];
  private readonly starts: number[] = [];

  /** `isAfterSpace`: white space at the node's beginning was left out, since there was some before it. */
  add(node: Text, start: number, isAfterSpace: boolean): void {
    this.nodes.push(node);
    this.starts.push(start * 2 + (isAfterSpace ? 1 : 0));
  }

  get length(): number {
    return this.nodes.length;
  }

  start(at: number): number {
    return (this.starts[at] ?? 0) >> 1;
  }

  isAfterSpace(at: number): boolean {
    return ((this.starts[at] ?? 0) & 1) === 1;
  }
}
