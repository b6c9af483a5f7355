/** Names and usual short forms, January first, of the months in the languages whose dates we read. */
const NAMES = [
  'january jan enero ene januar jänner janvier janv janeiro gennaio gen',
  'february feb febrero februar février févr fevereiro fev febbraio',
  'march mar marzo märz mär mars março',
  'april apr abril abr avril avr aprile',
  'may mayo mai maio maggio mag',
  'june jun junio juni juin junho giugno giu',
  'july jul julio juli juillet juil julho luglio lug',
  'august aug agosto ago août aout ago',
  'september sept sep septiembre setiembre septembre setembro settembre set',
  'october oct octubre oktober okt octobre outubro ottobre out ott',
  'november nov noviembre novembre novembro',
  'december dec diciembre dic dezember dez décembre déc dezembro dicembre',
];

/** Lower-case month name in one of six languages → 1–12. */
export const MONTHS: Readonly<Record<string, number>> = Object.assign(
  Object.create(null),
  ...NAMES.map((names, at) => Object.fromEntries(names.split(' ').map((name) => [name, at + 1]))),
);
