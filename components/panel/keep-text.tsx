import { useState } from 'preact/hooks';
import { readReadableText } from '../../utils/app/read-readable-text.ts';
import type { Failure } from '../../utils/model/result.ts';
import { useWords } from '../hooks/use-words.ts';
import { CheckBox } from '../ui/check-box.tsx';

interface Props {
  tabId: number;
  token: string;
  text: string;
  onText: (text: string) => void;
}

type Problem = Extract<Failure, 'no-access' | 'page-changed' | 'not-found' | 'too-long'>;

/** Keeps a copy of a whole page's words when it is ticked, and not before. */
export function KeepText({ tabId, token, text, onText }: Props) {
  const t = useWords();
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const change = async (isKept: boolean) => {
    setProblem(null);
    if (!isKept) return onText('');
    setReading(true);
    const read = await readReadableText(tabId, token);
    setReading(false);
    if (read.ok) onText(read.value);
    else setProblem(read.error);
  };
  return (
    <div class="stack-tight">
      <CheckBox isChecked={text !== '' || isReading} onChecked={change}>
        {t('panel.keepText')}
      </CheckBox>
      <p class="small muted" role="status">
        {isReading && t('panel.readingText')}
        {problem && t(`panel.cannotKeepText.${problem}`)}
        {text !== '' && t('panel.textKept', { count: text.length })}
      </p>
    </div>
  );
}
