import { browser } from 'wxt/browser';
import type { ToPage } from './protocol.ts';

export type PageAnswers = {
  [Name in keyof ToPage]?: (
    req: ToPage[Name]['req'],
  ) => ToPage[Name]['res'] | Promise<ToPage[Name]['res']>;
};

/** In the content script: answers the extension's messages. Returns a function that stops answering. */
export function answerPage(answers: PageAnswers): () => void {
  const listener = (
    message: unknown,
    sender: { id?: string },
    respond: (answer: unknown) => void,
  ) => {
    // Browsers let only our own pages and background send here; the id is checked all the same.
    if (sender.id !== browser.runtime.id) return;
    const { name, req } = (message ?? {}) as { name?: unknown; req?: unknown };
    if (typeof name !== 'string' || !Object.hasOwn(answers, name)) return;
    const answer = answers[name as keyof PageAnswers] as (req: unknown) => unknown;
    Promise.resolve(answer(req)).then(respond, () => respond(undefined));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
