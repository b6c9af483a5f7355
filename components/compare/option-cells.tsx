import type { ComponentChild } from 'preact';
import type { Option, Question, Statement } from '../../utils/model/research.ts';
import type { SourceTally } from '../../utils/notebook/tally-sources.ts';
import { useWords } from '../hooks/use-words.ts';
import { SourceBar } from '../notebook/source-bar.tsx';
import { Tag } from '../ui/tag.tsx';

/** What an option is; for doing nothing, that it is always a choice. */
export function WhatItIs({ option }: { option: Option | null }) {
  const t = useWords();
  if (!option) return <p>{t('compare.waitIs')}</p>;
  return (
    <>
      <p class="muted">{t(`kind.${option.treatmentKind}`)}</p>
      {option.whatIRead && <p dir="auto">{option.whatIRead}</p>}
    </>
  );
}

/** "4 out of 5", with what the person wrote beside it. */
export function Mark({ mark, children }: { mark: number | null; children?: ComponentChild }) {
  const t = useWords();
  return (
    <>
      {mark !== null && <p>{t('option.outOf', { mark })}</p>}
      {children}
    </>
  );
}

/** How many sources there are, of which kinds, and for how many the four prompts are answered. */
export function Sources({ tally }: { tally: SourceTally }) {
  const t = useWords();
  return (
    <>
      <SourceBar tally={tally} />
      {tally.count > 0 && (
        <div class="compare-known small">
          <p>{t('compare.known')}</p>
          <ul>
            {tally.prompts.map(({ prompt, count }) => (
              <li key={prompt}>
                {t(`compare.prompt.${prompt}`, { known: count, of: tally.count })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** Questions about an option, those already asked marked as such. */
export function Questions({ questions }: { questions: readonly Question[] }) {
  const t = useWords();
  return (
    <ul>
      {questions.map(({ id, text, state, private: isPrivate }) => (
        <li key={id} dir="auto">
          {text} {state !== 'open' && <Tag>{t(`question.${state}`)}</Tag>}{' '}
          {isPrivate && <Tag>{t('notebook.private')}</Tag>}
        </li>
      ))}
    </ul>
  );
}

/** Where the person is with an option; when it was stopped, when and why. */
export function Status({ option }: { option: Option }) {
  const t = useWords();
  const { status, stoppedWhen, stoppedWhy } = option;
  const stopped = [stoppedWhen, stoppedWhy].filter(Boolean).join(': ');
  return (
    <>
      <p>
        <Tag look="strong">{t(`status.${status}`)}</Tag>
      </p>
      {stopped && (
        <p dir="auto">
          {status !== 'stopped' && `${t('option.stopped')}: `}
          {stopped}
        </p>
      )}
    </>
  );
}

/** Statements as plain words, as they stand on paper. */
export function PlainStatements({ statements }: { statements: readonly Statement[] }) {
  return (
    <ul>
      {statements.map(({ id, text }) => (
        <li key={id} dir="auto">
          {text}
        </li>
      ))}
    </ul>
  );
}
