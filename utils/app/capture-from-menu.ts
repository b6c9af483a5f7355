import type { MenuClick, MenuItem } from '../platform/menus.ts';
import type { Translate } from '../words/translator.ts';
import { captureElement, capturePage } from './capture-page.ts';
import { captureSelection } from './capture-selection.ts';

/** The entries of the right mouse button's menu. */
export const menuItems = (t: Translate): MenuItem[] => [
  { id: 'save-selection', title: t('menu.saveSelection'), on: 'selection' },
  { id: 'save-page', title: t('menu.savePage'), on: 'page' },
  { id: 'save-link', title: t('menu.saveLink'), on: 'link' },
  { id: 'save-image', title: t('menu.saveImage'), on: 'image' },
];

/** Takes what the menu was opened on to the form in the panel. */
export async function captureFromMenu(click: MenuClick): Promise<void> {
  const { itemId, tabId, windowId, pageUrl: url, title, selectionText, linkUrl, imageUrl } = click;
  const place = { tabId, windowId, url, title };
  if (itemId === 'save-selection') return captureSelection({ ...place, menuText: selectionText });
  if (itemId === 'save-link') return captureElement(place, { kind: 'link', address: linkUrl });
  if (itemId === 'save-image') return captureElement(place, { kind: 'image', address: imageUrl });
  return capturePage(place);
}
