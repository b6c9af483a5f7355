import { inherited } from './safe-dom.ts';

// Asking every prototype in the chain anew takes longer than the reading itself.
const known = new WeakMap<object, Map<string, PropertyDescriptor>>();

function find(target: object, name: string): PropertyDescriptor {
  const prototype = Object.getPrototypeOf(target);
  const properties = known.get(prototype) ?? new Map<string, PropertyDescriptor>();
  known.set(prototype, properties);
  const property = properties.get(name) ?? inherited(target, name);
  properties.set(name, property);
  return property;
}

/** The value of a built-in property, past whatever the page hides it with; undefined when there is none. */
export function readNative(target: object, name: string): unknown {
  try {
    const property = find(target, name);
    return property.get ? property.get.call(target) : property.value;
  } catch {
    return undefined;
  }
}

/** Calls a built-in method of a DOM object; undefined when there is none or it fails. */
export function callNative(target: object, name: string, argument: unknown): unknown {
  try {
    return find(target, name).value?.call(target, argument);
  } catch {
    return undefined;
  }
}

/** An attribute as written, or empty. */
export function readAttribute(element: object, name: string): string {
  return String(callNative(element, 'getAttribute', name) ?? '');
}

/** The first descendant that a selector matches, or null. */
export function findFirst(root: object, selector: string): Element | null {
  return (callNative(root, 'querySelector', selector) as Element | null | undefined) ?? null;
}
