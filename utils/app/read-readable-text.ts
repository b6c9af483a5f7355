import { askPage } from '../messaging/ask-page.ts';
import type { Failure, Result } from '../model/result.ts';
import { fail, ok } from '../model/result.ts';
import { injectReadable } from '../platform/page-script.ts';

/** The readable text of the view that was captured; read only when the person asks to keep it. */
export async function readReadableText(
  tabId: number,
  token: string,
): Promise<
  Result<string, Extract<Failure, 'no-access' | 'page-changed' | 'not-found' | 'too-long'>>
> {
  const answer = (await injectReadable(tabId)) ? await askPage(tabId, 'page.readable') : null;
  if (!answer) return fail('no-access');
  if (!answer.ok) return answer;
  return answer.value.token === token ? ok(answer.value.text) : fail('page-changed');
}
