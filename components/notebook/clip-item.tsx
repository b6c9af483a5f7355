import { useState } from 'preact/hooks';
import { LIMITS } from '../../utils/model/limits.ts';
import type { Clip } from '../../utils/model/research.ts';
import { webAddress } from '../../utils/source/web-address.ts';
import { ClipContent } from '../clip/clip-content.tsx';
import { OpenAtPassage } from '../clip/open-at-passage.tsx';
import { QuoteState } from '../clip/quote-state.tsx';
import { SourceLine } from '../clip/source-line.tsx';
import { useAct } from '../hooks/use-act.ts';
import { useAim } from '../hooks/use-aim.ts';
import { useLocale } from '../hooks/use-locale.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { RecordMarks } from '../share/record-marks.tsx';
import { Button } from '../ui/button.tsx';
import { Tag } from '../ui/tag.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { PrivateButton } from './private-button.tsx';
import { SourcePrompts } from './source-prompts.tsx';
import type { ViewProps } from './view-props.ts';

/** One saved passage: the exact words, who says so, the person's note. */
export function ClipItem({ clip, ...shared }: ViewProps & { clip: Clip }) {
  const t = useWords();
  const { locale } = useLocale();
  const source = shared.book.of('source').find(({ id }) => id === clip.sourceId);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  return (
    <div class="stack-tight" {...useAim<HTMLDivElement>(clip.id)}>
      <ClipContent clip={clip} />
      {clip.quote && <QuoteState quote={clip.quote} check={clip.check} />}
      {clip.note && (
        <p dir="auto">
          <strong>{t('notebook.myNote')}</strong> {clip.note}
        </p>
      )}
      <ClipSource clip={clip} />
      {source && <SourcePrompts source={source} />}
      <p class="small muted row">
        {t('notebook.savedOn', { date: day.format(clip.savedAt) })}
        {clip.private && <Tag>{t('notebook.private')}</Tag>}
      </p>
      <RecordMarks record={clip} />
      <ClipActions clip={clip} {...shared} />
    </div>
  );
}

function ClipSource({ clip }: { clip: Clip }) {
  const t = useWords();
  const { facts, url, quote } = clip;
  const address = webAddress(url);
  if (!facts) return null;
  return (
    <div class="small">
      <p dir="auto">
        {address ? (
          <a href={address} rel="noreferrer noopener" target="_blank">
            {facts.title || t('panel.noTitle')}
          </a>
        ) : (
          facts.title
        )}
      </p>
      <SourceLine facts={facts} url={url} />
      {clip.posterName && (
        <p>
          {t('clip.postedBy')} <bdi>{clip.posterName}</bdi>
        </p>
      )}
      {address && quote && <OpenAtPassage address={address} quote={quote} />}
    </div>
  );
}

function ClipActions({ clip, ...shared }: ViewProps & { clip: Clip }) {
  const t = useWords();
  const act = useAct();
  const notebook = useNotebook();
  const [open, setOpen] = useState<'note' | 'move' | null>(null);
  const close = () => setOpen(null);
  return (
    <div class="row actions">
      <Button look="quiet" onClick={() => setOpen('note')}>
        {t('notebook.editNote')}
      </Button>
      <Button look="quiet" onClick={() => setOpen('move')}>
        {t('notebook.move')}
      </Button>
      <PrivateButton record={clip} />
      <Button look="quiet" onClick={() => act(notebook.trash([clip]), t('notebook.clipTrashed'))}>
        {t('common.remove')}
      </Button>
      {open === 'note' && (
        <EditDialog
          title={t('notebook.editNote')}
          fields={[{ name: 'note', label: t('clip.note'), rows: 4, limit: LIMITS.note }]}
          start={clip}
          toChanges={({ note }) => [notebook.change(clip, { note })]}
          onClose={close}
        />
      )}
      {open === 'move' && <MoveDialog record={clip} {...shared} onClose={close} />}
    </div>
  );
}
