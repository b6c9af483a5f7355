import { useState } from 'preact/hooks';
import type { Book } from '../../utils/app/read-book.ts';
import { LIMITS } from '../../utils/model/limits.ts';
import type { Person } from '../../utils/model/people.ts';
import { useEditFields } from '../hooks/use-edit-fields.ts';
import { useOneAtATime } from '../hooks/use-one-at-a-time.ts';
import type { useShareChoice } from '../hooks/use-share-choice.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { TextField } from '../ui/text-field.tsx';
import { ChooseWhat } from './choose-what.tsx';
import { ContentsPreview } from './contents-preview.tsx';

interface Props {
  book: Book;
  chosen: ReturnType<typeof useShareChoice>;
  isCopy?: boolean;
  /** What the sender calls themselves, when that is asked for. */
  sender?: { name: string; onName: (name: string) => void };
  onNext: () => void;
}

/** First step: what leaves, with names for people who have none yet, and exactly what that comes to. */
export function WhatStep({ book, chosen, isCopy = false, sender, onNext }: Props) {
  const t = useWords();
  const editFields = useEditFields();
  const [names, setNames] = useState<Record<string, string>>({});
  const [isTried, setTried] = useState(false);
  const nameless = chosen.chosen.filter(({ name }) => name.trim() === '');
  const isNamed = (person: Person) => (names[person.id] ?? '').trim() !== '';
  const next = useOneAtATime(async () => {
    setTried(true);
    if (chosen.isEmpty || !nameless.every(isNamed)) return;
    for (const { id } of nameless) {
      if (!(await editFields('person', id, { name: (names[id] ?? '').trim() }))) return;
    }
    onNext();
  });
  if (chosen.people.length === 0) {
    return <EmptyState title={t('share.what.heading')}>{t('share.what.nobody')}</EmptyState>;
  }
  return (
    <div class="stack-wide">
      <ChooseWhat
        book={book}
        people={chosen.people}
        choice={chosen.choice}
        onChoice={chosen.setChoice}
      />
      {nameless.map((person) => (
        <TextField
          key={person.id}
          label={t('share.what.nameNeeded')}
          value={names[person.id] ?? ''}
          onValue={(name) => setNames({ ...names, [person.id]: name.slice(0, LIMITS.line) })}
          {...(isTried && !isNamed(person) ? { error: t('common.needed') } : {})}
        />
      ))}
      {sender && (
        <TextField
          label={t('share.what.yourName')}
          hint={t('share.what.yourNameHint')}
          value={sender.name}
          onValue={sender.onName}
          {...(isTried && sender.name.trim() === '' ? { error: t('common.needed') } : {})}
        />
      )}
      <ContentsPreview contents={chosen.contents} isCopy={isCopy} />
      {isTried && chosen.isEmpty && (
        <p class="field-error" role="alert">
          {t('share.what.nothing')}
        </p>
      )}
      <p>
        <Button look="main" onClick={next}>
          {t('share.what.next')}
        </Button>
      </p>
    </div>
  );
}
