import { createContext } from 'preact';

/** Whether text fields let the browser check spelling; off unless the person wants it. */
export const SpellcheckContext = createContext(false);
