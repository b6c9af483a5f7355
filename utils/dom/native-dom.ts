/**
 * Reads DOM properties past what a page may have put in their way: a form control named
 * "parentNode" or an image named "querySelectorAll" hides the real property of its form or document.
 * The accessors on the prototypes cannot be hidden so. Nothing here throws.
 */
function find(target: object, name: string): PropertyDescriptor | undefined {
  const prototype = Object.getPrototypeOf(target);
  const known = found.get(prototype) ?? new Map<string, PropertyDescriptor | undefined>();
  found.set(prototype, known);
  if (known.has(name)) return known.get(name);
  let at = prototype;
  let property: PropertyDescriptor | undefined;
  while (at && !property) {
    property = Object.getOwnPropertyDescriptor(at, name);
    at = Object.getPrototypeOf(at);
  }
  known.set(name, property);
  return property;
}

// Asking every prototype in the chain anew for each of some 10,000 nodes takes longer than the rest.
const found = new WeakMap<object, Map<string, PropertyDescriptor | undefined>>();

/** The value of a built-in property of a DOM object; undefined when it has none. */
export function readNative(target: object, name: string): unknown {
  try {
    const property = find(target, name);
    return property?.get ? property.get.call(target) : property?.value;
  } catch {
    return undefined;
  }
}

/** Calls a built-in method of a DOM object; undefined when there is none or it fails. */
export function callNative(target: object, name: string, argument: unknown): unknown {
  try {
    return find(target, name)?.value?.call(target, argument);
  } catch {
    return undefined;
  }
}

/** An attribute as written, or empty. */
export function readAttribute(element: object, name: string): string {
  return String(callNative(element, 'getAttribute', name) ?? '');
}

/** All matches in document order, at most `limit`. */
export function findAll(root: object, selector: string, limit: number): Element[] {
  const matches = callNative(root, 'querySelectorAll', selector) as NodeListOf<Element> | undefined;
  return Array.prototype.slice.call(matches ?? [], 0, limit);
}
