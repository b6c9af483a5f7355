import { useState } from 'preact/hooks';
import {
  FIELDS_FORM,
  type FieldsDraft,
  type OpenFieldsDraft,
  pickTexts,
} from '../../utils/app/fields-draft.ts';
import { useDraftKeeper } from './use-draft-keeper.ts';

type Texts<Name extends string> = Record<Name, string>;

interface Options<Name extends string> {
  names: readonly Name[];
  /** What the fields hold when nothing was typed. */
  start: Readonly<Texts<Name>>;
  /** Fields that are chosen from a list, not typed. */
  choices?: readonly Name[];
  about: string;
  title: string;
  /** What was typed before; the fields begin with it. */
  began: OpenFieldsDraft | null;
}

/** The texts of a form's fields, kept as a draft from the first change until saved or discarded. */
export function useFieldsDraft<Name extends string>(options: Options<Name>) {
  const { names, title, about, began } = options;
  const beginWith = (texts: Readonly<Record<string, string>> | undefined) =>
    pickTexts(names, { ...options.start, ...texts } as Texts<Name>);
  const [before, setBefore] = useState(() => beginWith(began?.values.before));
  const [values, setValues] = useState(() => beginWith(began?.values.typed));
  const touched = names.filter((name) => values[name] !== before[name]);
  const [place] = useState(() => window.location.pathname + window.location.hash);
  const written = touched.filter((name) => !options.choices?.includes(name));
  const typed: FieldsDraft = {
    title,
    words: Object.values(pickTexts(written, values)).filter(Boolean).join(' · '),
    place,
    typed: pickTexts(touched, values),
    before: pickTexts(touched, before),
  };
  const record = began?.record ?? null;
  const draft = useDraftKeeper({
    start: { form: FIELDS_FORM, about, record },
    values: touched.length === 0 ? null : typed,
  });
  return { ...draft, values, setValues, before, setBefore, touched };
}
