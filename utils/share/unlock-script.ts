/**
 * The script of a copy that is locked by a passphrase, as text: it stands in the file as it is, under
 * a policy that allows this one script by its hash. It reads what is sealed in the page itself, asks
 * the browser to open it, and shows it as a document in which no script can run.
 */
export const UNLOCK_SCRIPT = `
'use strict';
(() => {
  const box = JSON.parse(document.getElementById('sealed').textContent);
  const form = document.getElementById('unlock');
  const field = document.getElementById('passphrase');
  const said = document.getElementById('said');
  const button = form.querySelector('button');
  const bytesOf = (text) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  const utf8 = new TextEncoder();

  async function open(passphrase) {
    const material = utf8.encode(passphrase.normalize('NFC'));
    const base = await crypto.subtle.importKey('raw', material, 'PBKDF2', false, ['deriveKey']);
    const kdf = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(box.salt), iterations: box.rounds };
    const aes = { name: 'AES-GCM', length: 256 };
    const key = await crypto.subtle.deriveKey(kdf, base, aes, false, ['decrypt']);
    const lock = { name: 'AES-GCM', iv: bytesOf(box.iv), additionalData: utf8.encode(box.format) };
    const text = await crypto.subtle.decrypt(lock, key, bytesOf(box.sealed));
    return new TextDecoder().decode(text);
  }

  form.hidden = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    said.textContent = box.words.working;
    button.disabled = true;
    try {
      const page = new DOMParser().parseFromString(await open(field.value), 'text/html');
      document.querySelector('main').replaceChildren(...page.body.childNodes);
      document.querySelector('h1').tabIndex = -1;
      document.querySelector('h1').focus();
    } catch {
      said.textContent = box.words.wrong;
      button.disabled = false;
      field.select();
    }
  });
})();
`;
