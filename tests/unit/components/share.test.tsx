import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { useShareChoice } from '../../../components/hooks/use-share-choice.ts';
import { ChooseView } from '../../../components/share/choose-view.tsx';
import { SharePreview } from '../../../components/share/share-preview.tsx';
import { WhatStep } from '../../../components/share/what-step.tsx';
import type { OpenedShare } from '../../../utils/app/open-share.ts';
import { conflictsOf } from '../../../utils/merge/conflicts-of.ts';
import { editRecord } from '../../../utils/merge/edit-record.ts';
import { mergeRecord } from '../../../utils/merge/merge-record.ts';
import type { AnyRecord } from '../../../utils/model/kinds.ts';
import type { ImportAnswers } from '../../../utils/notebook/import-plan.ts';
import { planShare } from '../../../utils/share/plan-share.ts';
import { ctx, otherCtx, sample, sampleNotebook, uuid } from '../notebook/sample-records.ts';
import { sampleContents } from '../share/sample-share.ts';
import { allOf, bookOf, expectNothingFromAxe, must, notebookWith, show, t } from './open-page.tsx';

const option = sample('option', 3, { name: 'Topiramate', conditionId: uuid(2) });
const both = mergeRecord(
  editRecord(option, { note: 'from one' }, ctx),
  editRecord(option, { note: 'from the other' }, otherCtx),
);
const withOption = (one: AnyRecord) => sampleNotebook().map((r) => (r.id === one.id ? one : r));

beforeEach(() => {
  window.location.hash = '';
});

async function propsOf(records: AnyRecord[]) {
  const notebook = await notebookWith(records);
  const book = await bookOf(notebook);
  const [person] = book.of('person');
  if (!person) throw new Error('nobody');
  const settings = must(await notebook.store.get('device', notebook.device)).settings;
  return { notebook, props: { book, person, people: [person], settings } };
}

describe('choosing between two versions', () => {
  it('shows both side by side, and keeps the one that was chosen', async () => {
    const { notebook, props } = await propsOf(withOption(both));
    show(notebook, <ChooseView {...props} />);
    const group = screen.getByRole('group', { name: /^Note/ });
    expect(within(group).getByText('from one')).toBeTruthy();
    expect(within(group).getByText('from the other')).toBeTruthy();
    await expectNothingFromAxe();
    const shown = String(both.note);
    const [keep] = within(group).getAllByRole('button', { name: /^Keep this one/ });
    if (keep) fireEvent.click(keep);
    await waitFor(async () => {
      const [kept] = await allOf(notebook, 'option');
      expect(kept && conflictsOf(kept).size).toBe(0);
      expect(kept?.note).toBe(shown);
    });
  });

  it('says so when there is nothing to choose', async () => {
    const { notebook, props } = await propsOf(sampleNotebook());
    show(notebook, <ChooseView {...props} />);
    expect(screen.getByText(t('share.choose.none'))).toBeTruthy();
  });
});

describe('what a share would change', () => {
  const here = { purged: new Set<string>(), unreadable: new Set<string>(), device: ctx.device };
  const openedOn = (records: AnyRecord[], tombstones: OpenedShare['share']['tombstones'] = []) => {
    const share = { ...sampleContents(), tombstones };
    return {
      share: {
        ...share,
        devices: { [otherCtx.device]: 'Ana' },
        from: otherCtx.device,
        createdAt: 5,
      },
      here: { ...here, records },
      plan: planShare({ ...here, records }, share),
    } as unknown as OpenedShare;
  };

  it('lists what is new, and nothing is taken without a click', async () => {
    const { notebook } = await propsOf(sampleNotebook());
    const taken: ImportAnswers[] = [];
    const onTake = (answers: ImportAnswers) => taken.push(answers);
    const opened = openedOn([]);
    show(notebook, <SharePreview {...{ opened, onTake }} isWorking={false} onCancel={() => {}} />);
    expect(screen.getByText(/From Ana/)).toBeTruthy();
    expect(screen.getByText(/New for you \(12\)/)).toBeTruthy();
    expect(taken).toEqual([]);
    await expectNothingFromAxe();
    fireEvent.click(screen.getByRole('button', { name: t('share.preview.take') }));
    expect(taken).toEqual([new Map()]);
  });

  it('asks about what was deleted there, and hands on the answer', async () => {
    const { notebook } = await propsOf(sampleNotebook());
    const medicine = sample('medicine', 50, { name: 'Naproxen' });
    const { kind, id, versions, stamps } = medicine;
    const stamp = stamps.deletedAt ?? [ctx.device, 1];
    const gone = { kind, id, deletedAt: 7, stamp: [stamp[0], 2], versions } as never;
    const answers: ImportAnswers[] = [];
    const opened = openedOn([...sampleNotebook(), medicine], [gone]);
    const onTake = (given: ImportAnswers) => answers.push(given);
    show(notebook, <SharePreview {...{ opened, onTake }} isWorking={false} onCancel={() => {}} />);
    expect(screen.getByRole('group', { name: /Deleted there: “Naproxen”/ })).toBeTruthy();
    await expectNothingFromAxe();
    fireEvent.click(screen.getByLabelText(t('share.preview.trash')));
    fireEvent.click(screen.getByRole('button', { name: t('share.preview.take') }));
    expect(answers[0]?.get(id)).toBe('trash');
  });
});

describe('what will leave', () => {
  it('is counted before it is written, and says to the sender that something stays', async () => {
    const { notebook, props } = await propsOf(withOption({ ...option, private: true }));
    function Step() {
      const chosen = useShareChoice(props.book, props.people, props.person);
      return <WhatStep book={props.book} chosen={chosen} onNext={() => {}} />;
    }
    show(notebook, <Step />);
    expect(screen.getByText(t('share.inside.heldBack'))).toBeTruthy();
    expect(screen.queryByText(t('share.count.option', { count: 1 }))).toBeNull();
    expect(screen.getAllByText(t('share.count.medicine', { count: 1 })).length).toBeGreaterThan(0);
    fireEvent.click(screen.getByLabelText(t('share.what.some')));
    expect(screen.queryByText(t('share.count.medicine', { count: 1 }))).toBeNull();
    await expectNothingFromAxe();
  });
});
