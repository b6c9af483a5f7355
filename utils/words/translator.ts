import i18next from 'i18next';
import en from '../../locales/en.json' with { type: 'json' };
import es from '../../locales/es.json' with { type: 'json' };

export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

type Leaves<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Path}${K}` : Leaves<T[K], `${Path}${K}.`>;
}[keyof T & string];
type Plural<K> = K extends `${infer Base}_${'one' | 'other'}` ? Base | K : K;
/** Every key of locales/en.json, plural endings dropped. */
export type WordKey = Plural<Leaves<typeof en>>;
export type Translate = (key: WordKey, values?: Record<string, string | number>) => string;

/** Words for screen or paper in one language; a missing key throws, so that no view shows one. */
export function createTranslator(language: Language): Translate {
  const words = i18next.createInstance();
  words.init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, es: { translation: es } },
    initAsync: false,
    // Preact and the exporters escape; words escaped twice would show entities.
    interpolation: { escapeValue: false },
  });
  return (key, values) => {
    if (!words.exists(key, values)) throw new Error(`No words for ${key}`);
    return words.t(key, values ?? {});
  };
}
