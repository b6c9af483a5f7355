import { useEffect, useState } from 'preact/hooks';
import type { Drafts, OpenDraft } from '../../utils/app/drafts.ts';
import { dropPending, type PendingClip } from '../../utils/app/pending-clip.ts';
import type { Book } from '../../utils/app/read-book.ts';
import type { Person } from '../../utils/model/people.ts';
import type { Seen } from '../../utils/model/seen.ts';
import type { TabInfo } from '../../utils/platform/tabs.ts';
import { FormDraft } from '../hooks/use-draft-keeper.ts';
import { DraftList } from './draft-list.tsx';
import { PageSection } from './page-section.tsx';
import { PendingSection } from './pending-section.tsx';
import { TreatmentsSection } from './treatments-section.tsx';
import { WaysToSave } from './ways-to-save.tsx';

interface Props {
  tab: TabInfo;
  seen: Seen | null;
  pending: PendingClip | null;
  drafts: Drafts;
  book: Book;
  person: Person;
}

/** What waits to be saved: a capture, else a draft gone on with, else the page in front. */
export function PanelForms({ pending, drafts, ...rest }: Props) {
  const { tab, seen } = rest;
  const [inForm, setInForm] = useState<string | null>(null);
  const [resumed, setResumed] = useState<OpenDraft | null>(null);
  const isCaptured = pending !== null;
  // What was gone on with steps back for a capture and is offered again after it.
  useEffect(() => {
    if (isCaptured) setResumed(null);
  }, [isCaptured]);
  const isOfPending = ({ values }: OpenDraft) => values.pending?.at === pending?.at;
  const page = seen?.state === 'looked' ? seen : null;
  return (
    <FormDraft.Provider value={setInForm}>
      {!isCaptured && !resumed && <DraftList drafts={drafts} inForm={inForm} onGoOn={setResumed} />}
      {pending ? (
        <PendingSection
          key={pending.at}
          {...rest}
          pending={pending}
          tabId={tab.id}
          page={page}
          draft={drafts.open.find(isOfPending) ?? null}
          onClose={() => dropPending(tab.windowId)}
        />
      ) : resumed ? (
        <ResumedDraft
          key={resumed.record.id}
          {...rest}
          draft={resumed}
          onClose={() => setResumed(null)}
        />
      ) : (
        <>
          <PageSection key={tab.id} {...rest} drafts={drafts.open} />
          <WaysToSave tab={tab} seen={seen} />
        </>
      )}
    </FormDraft.Provider>
  );
}

interface ResumedProps extends Pick<Props, 'tab' | 'book' | 'person'> {
  draft: OpenDraft;
  onClose: () => void;
}

/** A form as it was left, whatever page is in front now. */
function ResumedDraft({ tab, book, person, draft, onClose }: ResumedProps) {
  const { pending, page } = draft.values;
  const shared = { book, person, draft };
  if (pending)
    return (
      <PendingSection
        {...shared}
        pending={pending}
        tabId={tab.id}
        page={null}
        onClose={async () => onClose()}
      />
    );
  return page && <TreatmentsSection {...shared} tab={tab} page={page} onClose={onClose} />;
}
