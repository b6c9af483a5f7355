/** The one place that names the polyfill; the content script takes `wxt/browser` instead, for its size. */
export { default as browser } from 'webextension-polyfill';
