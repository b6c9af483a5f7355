import type { Person } from '../../utils/model/people.ts';
import type { Visit } from '../../utils/model/visits.ts';
import { useWords } from '../hooks/use-words.ts';

/** Whose visit it is, with whom and why, and the way back to the whole visit page. */
export function VisitLine({ visit, person }: { visit: Visit; person: Person }) {
  const t = useWords();
  const facts = [person.name || t('person.me'), visit.clinicianName, visit.reason];
  return (
    <>
      <p class="muted" dir="auto">
        {facts.filter(Boolean).join(' · ')}
      </p>
      <p>
        <a href={`#${visit.id}`}>{t('quiet.back')}</a>
      </p>
    </>
  );
}
