import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createTranslator, type Translate } from '../../utils/words/translator.ts';

export const WordsContext = createContext<Translate>(createTranslator('en'));

/** The words of the screen's language. */
export const useWords = () => useContext(WordsContext);
