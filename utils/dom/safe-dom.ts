/** DOM reads that a page cannot redirect with elements named "childNodes", "title" and the like. */
export interface SafeDom {
  root(): Element | null;
  title(): string;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  parent(node: Node): Node | null;
  type(node: Node): number;
  /** Text of a text node, or null. */
  value(node: Node): string | null;
  textContent(node: Node): string;
  /** Lower-case tag name without prefix. */
  tag(element: Node): string;
  attribute(element: Node, name: string): string | null;
  /** First matching descendant of the document. */
  find(selector: string): Element | null;
  findAll(selector: string): Element[];
  /** Live, and walked only as far as it is read. */
  byTag(tag: string): ArrayLike<Element>;
}

/** A property as the object's prototypes define it; an empty descriptor when they do not. */
export function inherited(object: object, name: string): PropertyDescriptor {
  for (let p = Object.getPrototypeOf(object); p; p = Object.getPrototypeOf(p)) {
    const found = Object.getOwnPropertyDescriptor(p, name);
    if (found) return found;
  }
  return {};
}

/**
 * Binds the prototypes' own getters, because named form controls and images shadow the
 * properties of forms and of the document (https://html.spec.whatwg.org/#dom-document-nameditem).
 */
export function safeDomOf(document: Document): SafeDom {
  const getter = <T>(object: object, name: string) => {
    const get = inherited(object, name).get ?? (() => null);
    return (target: object): T => get.call(target) as T;
  };
  const rootOf = getter<Element | null>(document, 'documentElement');
  const element = rootOf(document) ?? document;
  const titleOf = getter<string | null>(document, 'title');
  const textOf = getter<string | null>(document, 'textContent');
  const getAttribute = inherited(element, 'getAttribute').value ?? (() => null);
  const byTag = inherited(document, 'getElementsByTagName').value ?? (() => []);
  const queryAll = inherited(document, 'querySelectorAll').value ?? (() => []);
  const query = inherited(document, 'querySelector').value ?? (() => null);
  return {
    root: () => rootOf(document),
    title: () => titleOf(document) ?? '',
    firstChild: getter(document, 'firstChild'),
    nextSibling: getter(document, 'nextSibling'),
    parent: getter(document, 'parentNode'),
    type: getter(document, 'nodeType'),
    value: getter(document, 'nodeValue'),
    textContent: (node) => textOf(node) ?? '',
    tag: getter(element, 'localName'),
    attribute: (target, name) => getAttribute.call(target, name),
    find: (selector) => query.call(document, selector),
    byTag: (tag) => byTag.call(document, tag),
    findAll: (selector) => Array.from(queryAll.call(document, selector)),
  };
}
