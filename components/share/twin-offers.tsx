import { useState } from 'preact/hooks';
import type { Book } from '../../utils/app/read-book.ts';
import { findTwins, type Twins } from '../../utils/notebook/find-twins.ts';
import type { ImportPlan } from '../../utils/notebook/import-plan.ts';
import { mergeOptions } from '../../utils/notebook/merge-options.ts';
import { nameWithGeneric } from '../../utils/notebook/name-with-generic.ts';
import { useAct } from '../hooks/use-act.ts';
import { useIdentify } from '../hooks/use-identify.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';

/** Offers to show options that came with a share together with those that were there before. */
export function TwinOffers({ book, plan }: { book: Book; plan: ImportPlan }) {
  const t = useWords();
  const [apart, setApart] = useState<ReadonlySet<string>>(new Set());
  const options = book.of('option');
  const identify = useIdentify(options.flatMap(({ name, genericName }) => [name, genericName]));
  const arrived = new Set<string>(
    plan.items.filter(({ state }) => state === 'new').map(({ incoming }) => incoming.id),
  );
  const twins = findTwins(options, arrived, identify).filter((one) => !apart.has(one.arrived.id));
  if (twins.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="twins-heading">
      <h2 id="twins-heading">{t('share.after.twins')}</h2>
      <p>{t('share.after.twinsWhat')}</p>
      <ul class="cards">
        {twins.map((one) => (
          <Offer
            key={one.arrived.id}
            twins={one}
            onApart={() => setApart(new Set([...apart, one.arrived.id]))}
          />
        ))}
      </ul>
    </section>
  );
}

function Offer({ twins, onApart }: { twins: Twins; onApart: () => void }) {
  const t = useWords();
  const act = useAct();
  const notebook = useNotebook();
  const { arrived, known, trust } = twins;
  const join = () => {
    const names = { name: arrived.name, into: known.name };
    return act(mergeOptions([arrived], known, notebook.context()), t('option.joined', names));
  };
  const said = {
    name: nameWithGeneric(arrived.name, arrived.genericName),
    known: nameWithGeneric(known.name, known.genericName),
  };
  return (
    <li class="card stack-tight">
      <p dir="auto">{t(trust === 'same' ? 'share.after.same' : 'share.after.maybe', said)}</p>
      <div class="row">
        <Button onClick={join}>{t('share.after.join')}</Button>
        <Button look="quiet" onClick={onApart}>
          {t('share.after.apart')}
        </Button>
      </div>
    </li>
  );
}
