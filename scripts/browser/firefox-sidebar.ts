import fs from 'node:fs';
import type { Firefox } from './firefox.ts';
import { changeLook } from './firefox-view.ts';
import type { View } from './view.ts';
import { viewByScript } from './view-by-script.ts';

/** The extension's page inside the browser's sidebar, once it is there. */
const SIDEBAR_BROWSER = `
  let inner = null;
  for (let waitedMs = 0; !inner && waitedMs < 10000; waitedMs += 50) {
    const outer = document.getElementById('sidebar')?.contentDocument;
    inner = outer?.getElementById('webext-panels-browser');
    if (inner?.browsingContext?.currentURI?.filePath !== '/sidepanel.html') inner = null;
    if (!inner) await new Promise((done) => setTimeout(done, 50));
  }
  if (!inner) throw new Error('The sidebar did not open.');
  document.getElementById('sidebar-box').style.width = '360px';
`;

/** Marionette knows no sidebars, so scripts are sent to the sidebar's own process. */
function runInSidebar(firefox: Firefox) {
  return <T>(body: string, ...args: unknown[]): Promise<T> => {
    const inside = `
      const { document, setTimeout, Event } = content.wrappedJSObject ?? content;
      const args = ${JSON.stringify(args)};
      const asPerson = content.windowUtils.setHandlingUserInput(true);
      (async () => { ${body} })()
        .then((value) => ({ value }), (error) => ({ error: String(error) }))
        .then((answer) => { asPerson.destruct(); sendAsyncMessage('beforehand-test', answer); });`;
    const outside = `${SIDEBAR_BROWSER}
      const answer = await new Promise((done) => {
        const manager = inner.messageManager;
        const listener = (message) => {
          manager.removeMessageListener('beforehand-test', listener);
          done(message.data);
        };
        manager.addMessageListener('beforehand-test', listener);
        manager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(args[0]), false);
      });
      if (answer.error) throw new Error(answer.error);
      return answer.value;`;
    return firefox.inBrowser<T>(outside, inside);
  };
}

/** The extension's page in the sidebar. */
export function viewOfSidebar(firefox: Firefox): View {
  const byScript = viewByScript(runInSidebar(firefox));
  return {
    ...byScript,
    goto: () => Promise.reject(new Error('The sidebar goes where its tab goes.')),
    look: (look) => changeLook(firefox, look, byScript.setTextPercent),
    screenshot: async (file) => {
      const data = await firefox.inBrowser<string>(`${SIDEBAR_BROWSER}
        const { width, height } = inner.getBoundingClientRect();
        const shot = await inner.browsingContext.currentWindowGlobal.drawSnapshot(
          new DOMRect(0, 0, width, height), 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = shot.width;
        canvas.height = shot.height;
        canvas.getContext('2d').drawImage(shot, 0, 0);
        return canvas.toDataURL('image/png').split(',')[1];`);
      fs.writeFileSync(file, Buffer.from(data, 'base64'));
    },
    close: async () => void (await firefox.inBrowser('window.SidebarController.hide();')),
  };
}
