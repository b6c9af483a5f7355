import { printPage } from '../../utils/platform/print-page.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';

/** The recovery code, to be printed or written down; paper shows this card and nothing else. */
export function RecoveryCodeCard({ code }: { code: string }) {
  const t = useWords();
  return (
    <div class="stack">
      <div class="recovery-card stack-tight">
        <strong>{t('lock.codeCard')}</strong>
        <p class="recovery-code">
          {code.split('-').map((group) => (
            <span key={group}>{group} </span>
          ))}
        </p>
        <p class="small">{t('lock.codeCardWhat')}</p>
      </div>
      <Button onClick={() => printPage(t('common.productName'))}>{t('lock.printCode')}</Button>
    </div>
  );
}
