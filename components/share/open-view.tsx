import type { OpenedShare } from '../../utils/app/open-share.ts';
import type { ImportAnswers } from '../../utils/notebook/import-plan.ts';
import { useChangeSettings } from '../hooks/use-change-settings.ts';
import { useOpenShare } from '../hooks/use-open-share.ts';
import { useWords } from '../hooks/use-words.ts';
import type { ViewProps } from '../notebook/view-props.ts';
import { Notice } from '../ui/notice.tsx';
import { AfterTaking } from './after-taking.tsx';
import { OpenForm } from './open-form.tsx';
import { SharePreview } from './share-preview.tsx';
import { StepHeading } from './step-heading.tsx';

/** Opens a file that somebody shared, shows what is in it, and takes it in when told to. */
export function OpenView(props: ViewProps) {
  const t = useWords();
  const { stage, isWorking, failure, open, take, reset } = useOpenShare();
  const changeSettings = useChangeSettings();
  const { settings, person } = props;
  const takeIn = async (opened: OpenedShare, answers: ImportAnswers) => {
    // Whoever is in front stays there, also when the file brings somebody who would come before them.
    if (settings.currentPersonId === null) await changeSettings({ currentPersonId: person.id });
    await take(opened, answers);
  };
  const isMoved = stage.at === 'preview' && failure === 'conflict';
  return (
    <div class="stack">
      {stage.at === 'file' && <StepHeading heading={t('share.open.heading')} isFocused={false} />}
      {failure && (
        <Notice look="error" isUrgent>
          {t(isMoved ? 'share.preview.moved' : `failure.${failure}`)}
        </Notice>
      )}
      {stage.at === 'file' && <OpenForm isWorking={isWorking} onOpen={open} />}
      {stage.at === 'preview' && (
        <SharePreview
          key="preview"
          opened={stage.opened}
          isWorking={isWorking}
          onTake={(answers) => takeIn(stage.opened, answers)}
          onCancel={reset}
        />
      )}
      {stage.at === 'taken' && (
        <AfterTaking key="taken" opened={stage.opened} act={stage.act} {...props} />
      )}
    </div>
  );
}
