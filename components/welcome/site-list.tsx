import { useState } from 'preact/hooks';
import { giveBackHosts, requestHosts } from '../../utils/platform/host-access.ts';
import { hostPattern } from '../../utils/source/host-pattern.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';

/** The sites that are looked at without a click: add one, take one back. */
export function SiteList({ hosts }: { hosts: readonly string[] }) {
  const t = useWords();
  const [site, setSite] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const pattern = hostPattern(site);
    setWrong(pattern === null);
    if (!pattern) return;
    requestHosts([pattern]).then((isDone) => {
      setRefused(!isDone);
      if (isDone) setSite('');
    });
  };
  return (
    <form class="stack-tight" onSubmit={add}>
      <ul class="stack-tight">
        {hosts.map((host) => (
          <li key={host} class="row">
            <span>{host.replace(/^\*:\/\/|\/\*$/g, '').replace(/^\*\./, '')}</span>
            <Button look="quiet" onClick={() => giveBackHosts([host])}>
              {t('welcome.removeSite')}
            </Button>
          </li>
        ))}
      </ul>
      <TextField
        label={t('welcome.addSite')}
        hint={t('welcome.addSiteHint')}
        value={site}
        onValue={setSite}
        {...(isWrong ? { error: t('welcome.notASite') } : {})}
      />
      {isRefused && (
        <Notice look="warning" isUrgent>
          {t('welcome.refused')}
        </Notice>
      )}
      <Button type="submit">{t('welcome.allowSite')}</Button>
    </form>
  );
}
