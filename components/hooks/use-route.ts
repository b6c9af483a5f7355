import { useEffect, useState } from 'preact/hooks';

const read = () => window.location.hash.slice(1).split('/');

/** The route after "#", in parts: a view's name and at most an id, never a name or a condition. */
export function useRoute(): string[] {
  const [route, setRoute] = useState(read);
  useEffect(() => {
    const follow = () => setRoute(read());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
}
