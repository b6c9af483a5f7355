import { useState } from 'preact/hooks';
import type { Option } from '../../utils/model/research.ts';
import { nameWithGeneric } from '../../utils/notebook/name-with-generic.ts';
import { useWords } from '../hooks/use-words.ts';
import { OptionDialog } from '../notebook/option-dialog.tsx';
import { Button } from '../ui/button.tsx';
import { Tag } from '../ui/tag.tsx';

/** The name over a column, with a button to change what the person thinks of the option. */
export function ColumnHeading({ option }: { option: Option | null }) {
  const t = useWords();
  const [isEditing, setEditing] = useState(false);
  if (!option) return <span class="compare-name">{t('compare.wait')}</span>;
  return (
    <>
      <span class="compare-name" dir="auto">
        {nameWithGeneric(option.name, option.genericName)}
      </span>
      {option.private && <Tag>{t('notebook.private')}</Tag>}
      <Button
        look="quiet"
        aria-label={t('compare.edit', { option: option.name })}
        onClick={() => setEditing(true)}
      >
        {t('common.edit')}
      </Button>
      {isEditing && <OptionDialog option={option} onClose={() => setEditing(false)} />}
    </>
  );
}
