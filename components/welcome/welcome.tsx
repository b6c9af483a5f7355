import { peopleOf } from '../../utils/notebook/people-of.ts';
import { useBook } from '../hooks/use-book.ts';
import { useChangeSettings } from '../hooks/use-change-settings.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useWords } from '../hooks/use-words.ts';
import { CannotOpen } from '../shell/cannot-open.tsx';
import { Loading } from '../shell/loading.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { DemoChoice } from './demo-choice.tsx';
import { LookingChoice } from './looking-choice.tsx';
import { SharedComputer } from './shared-computer.tsx';
import { WhoseNotebook } from './whose-notebook.tsx';

/** The page after installing: what it does, when it may look, whose notebook it is, who else is here. */
export function Welcome() {
  const t = useWords();
  const changeSettings = useChangeSettings();
  const { book, failure } = useBook();
  const settings = useSettings();
  if (failure && !book) return <CannotOpen failure={failure} />;
  if (!book || !settings) return <Loading />;
  const { current } = peopleOf(book.of('person'), settings.currentPersonId);
  const finish = async () => {
    if (await changeSettings({ isWelcomeDone: true })) window.location.href = '/notebook.html';
  };
  return (
    <main class="page stack-wide">
      <AllDeleted />
      <header class="stack">
        <img src="/icon/128.png" alt="" width="64" height="64" />
        <h1>{t('welcome.title')}</h1>
        <p class="lead">{t('welcome.what')}</p>
      </header>
      <section class="stack">
        <h2>{t('welcome.lookHeading')}</h2>
        <LookingChoice />
        <p class="small muted">{t('welcome.never')}</p>
      </section>
      <section class="stack">
        <h2>{t('welcome.whoseHeading')}</h2>
        {current && <WhoseNotebook key={current.id} person={current} />}
      </section>
      <SharedComputer settings={settings} />
      <section class="stack">
        <h2>{t('welcome.demoHeading')}</h2>
        <DemoChoice book={book} />
      </section>
      <section class="notice stack-tight" data-look="warning">
        <p>{t('welcome.notAdvice')}</p>
        <p>{t('welcome.emergency')}</p>
        <p>{t('welcome.onlyHere')}</p>
      </section>
      <Button look="main" onClick={finish}>
        {t('welcome.done')}
      </Button>
    </main>
  );
}

/** Where one comes from after deleting everything. */
function AllDeleted() {
  const t = useWords();
  if (window.location.hash !== '#deleted') return null;
  return (
    <Notice look="good" isUrgent>
      {t('welcome.deleted')}
    </Notice>
  );
}
