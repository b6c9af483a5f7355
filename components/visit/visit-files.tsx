import { useState } from 'preact/hooks';
import { writeFhir } from '../../utils/export/fhir.ts';
import { type FileEnding, fileName } from '../../utils/export/file-name.ts';
import { writeHtml } from '../../utils/export/html.ts';
import { writeMarkdown } from '../../utils/export/markdown.ts';
import { writeText } from '../../utils/export/text.ts';
import { newId, now } from '../../utils/platform/clock-and-ids.ts';
import { saveFile } from '../../utils/platform/save-file.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import type { VisitSummary } from './use-summary.ts';
import { WhatLeaves } from './what-leaves.tsx';

/** The summary as files, under names that say nothing about health. */
export function VisitFiles({ made }: { made: VisitSummary }) {
  const t = useWords();
  const [isNamed, setNamed] = useState(false);
  const { visit, person } = made.input;
  const save = (ending: FileEnding, type: string, content: string) =>
    saveFile(fileName(visit.day, ending, isNamed ? person.name : ''), content, type);
  return (
    <section class="stack">
      <h2>{t('visit.files')}</h2>
      <p class="muted">{t('visit.filesHint')}</p>
      <WhatLeaves made={made} way="whole" />
      <CheckBox isChecked={isNamed} onChecked={setNamed}>
        {t('visit.nameInFile')}
      </CheckBox>
      <div class="row">
        <Button onClick={() => save('txt', 'text/plain', writeText(made.summary))}>
          {t('visit.asText')}
        </Button>
        <Button onClick={() => save('html', 'text/html', writeHtml(made.summary))}>
          {t('visit.asHtml')}
        </Button>
        <Button onClick={() => save('md', 'text/markdown', writeMarkdown(made.summary))}>
          {t('visit.asMarkdown')}
        </Button>
        <Button onClick={() => save('fhir.json', 'application/fhir+json', fhirOf(made))}>
          {t('visit.asFhir')}
        </Button>
      </div>
    </section>
  );
}

function fhirOf({ summary, input }: VisitSummary): string {
  return writeFhir({
    summary,
    person: input.person,
    preparedBy: input.preparedBy,
    ids: { bundle: newId(), patient: newId(), author: newId(), document: newId() },
    writtenAt: new Date(now()).toISOString(),
  });
}
