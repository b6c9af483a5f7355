import { useRoute } from '../hooks/use-route.ts';
import { useWords } from '../hooks/use-words.ts';
import type { ViewProps } from '../notebook/view-props.ts';
import { ChooseView } from './choose-view.tsx';
import { ConflictNotice } from './conflict-notice.tsx';
import { CopyView } from './copy-view.tsx';
import { OpenView } from './open-view.tsx';
import { SendView } from './send-view.tsx';

const WAYS = ['send', 'open', 'copy'] as const;
const PARTS = { send: SendView, open: OpenView, copy: CopyView, choose: ChooseView } as const;

/** Sharing with the people who help: make a file, open one, or make a copy to read. */
export function ShareView(props: ViewProps) {
  const t = useWords();
  const [, part = ''] = useRoute();
  if (Object.hasOwn(PARTS, part)) {
    const Part = PARTS[part as keyof typeof PARTS];
    return (
      <div class="stack-wide share">
        <p class="no-print">
          <a href="#share">{t('share.back')}</a>
        </p>
        <Part {...props} />
      </div>
    );
  }
  return (
    <div class="stack-wide share">
      <header class="stack-tight">
        <h1>{t('share.title')}</h1>
        <p class="share-lead">{t('share.lead')}</p>
      </header>
      <ConflictNotice book={props.book} />
      <ul class="cards">
        {WAYS.map((way) => (
          <li class="card stack-tight" key={way}>
            <h2>
              <a href={`#share/${way}`}>{t(`share.menu.${way}`)}</a>
            </h2>
            <p>{t(`share.menu.${way}What`)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
