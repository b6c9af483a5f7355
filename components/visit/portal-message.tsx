import { useMemo, useState } from 'preact/hooks';
import { writePortalMessage } from '../../utils/export/portal.ts';
import type { Replaced } from '../../utils/export/replace-refused.ts';
import type { Settings } from '../../utils/model/notebook-own.ts';
import { copyText } from '../../utils/platform/clipboard.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { useToast } from '../ui/toast.tsx';
import { PortalLimit } from './portal-limit.tsx';
import type { VisitSummary } from './use-summary.ts';
import { WhatLeaves } from './what-leaves.tsx';

interface Props {
  made: VisitSummary;
  settings: Settings;
}

/** The message for a patient portal, in parts that each fit, to be copied one by one. */
export function PortalMessage({ made, settings }: Props) {
  const t = useWords();
  const [isQuestionsOnly, setQuestionsOnly] = useState(false);
  const limit = settings.portalLimit;
  const { parts, changes } = useMemo(
    () => writePortalMessage(made.summary, { limit, isQuestionsOnly }, made.words),
    [made, limit, isQuestionsOnly],
  );
  const writeChange = ({ from, to }: Replaced['changes'][number]) =>
    to === '' ? t('visit.replacedByNothing', { from }) : t('visit.replacedOne', { from, to });
  return (
    <section class="stack">
      <h2>{t('visit.portal')}</h2>
      <PortalLimit settings={settings} />
      <CheckBox isChecked={isQuestionsOnly} onChecked={setQuestionsOnly}>
        {t('visit.questionsOnly')}
      </CheckBox>
      {changes.length > 0 && (
        <p class="muted small">
          {t('visit.replaced', {
            what: changes.map(writeChange).join(', '),
          })}
        </p>
      )}
      <WhatLeaves made={made} way={isQuestionsOnly ? 'questions' : 'portal'} />
      {parts.map((part, index) => (
        <PortalPart key={part} text={part} number={index + 1} count={parts.length} limit={limit} />
      ))}
    </section>
  );
}

interface PartProps {
  text: string;
  number: number;
  count: number;
  limit: number;
}

function PortalPart({ text, number, count, limit }: PartProps) {
  const t = useWords();
  const toast = useToast();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    const isDone = await copyText(text);
    setCopied(isDone);
    toast({ text: t(isDone ? 'visit.copied' : 'visit.notCopied') });
  };
  return (
    <div class="stack-tight">
      <pre class="visit-message" dir="auto">
        {text}
      </pre>
      <p class="muted small">{t('visit.characters', { count: text.length, limit })}</p>
      <div class="row">
        <Button onClick={copy}>
          {count === 1 ? t('visit.copy') : t('visit.copyPart', { number, count })}
        </Button>
        {isCopied && <strong class="small">{t('visit.copiedMark')}</strong>}
        <span class="visit-urgent small">{t('visit.urgent')}</span>
      </div>
    </div>
  );
}
