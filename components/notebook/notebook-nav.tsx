import { inRankOrder } from '../../utils/notebook/ranks.ts';
import { useWords } from '../hooks/use-words.ts';
import type { ViewProps } from './view-props.ts';

const PLACES = [
  'questions',
  'visits',
  'clinicians',
  'about',
  'people',
  'share',
  'trash',
  'storage',
  'settings',
] as const;

/** Where to go: the person's conditions first, then everything else. */
export function NotebookNav({ route, book, person }: ViewProps & { route: string }) {
  const t = useWords();
  const conditions = inRankOrder(book.of('condition').filter((one) => one.personId === person.id));
  const here = window.location.hash;
  const [view = '', id] = here.slice(1).split('/');
  const ofCondition = VIEWS_OF_A_CONDITION.has(view) ? id : undefined;
  const current = (href: string) =>
    here === href || here.startsWith(`${href}/`) ? ('page' as const) : undefined;
  return (
    <nav class="notebook-nav no-print" aria-label={t('notebook.nav')}>
      <ul>
        <li>
          <a href="#conditions" aria-current={VIEW_NAMES.has(route) ? undefined : 'page'}>
            {t('notebook.conditions')}
          </a>
          <ul>
            {conditions.map((one) => (
              <li key={one.id}>
                <a
                  href={`#condition/${one.id}`}
                  aria-current={one.id === ofCondition ? 'page' : undefined}
                  dir="auto"
                >
                  {one.name}
                </a>
              </li>
            ))}
          </ul>
        </li>
        {PLACES.map((place) => (
          <li key={place}>
            <a href={`#${place}`} aria-current={current(`#${place}`)}>
              {t(`notebook.place.${place}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const VIEWS_OF_A_CONDITION: ReadonlySet<string> = new Set(['condition', 'compare', 'timeline']);
const VIEW_NAMES: ReadonlySet<string> = new Set([...VIEWS_OF_A_CONDITION, ...PLACES, 'search']);
