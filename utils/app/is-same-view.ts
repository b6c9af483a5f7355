import { askPage } from '../messaging/ask-page.ts';

/** True while the tab still shows the very view that was looked at. */
export async function isSameView(tabId: number, token: string): Promise<boolean> {
  return (await askPage(tabId, 'page.token')) === token;
}
