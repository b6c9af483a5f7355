import type { SummarySettings } from './summary-input.ts';

const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * A calendar date in the summary's language, as precise as it is given ("2019", "2019-04",
 * "2019-04-30"). What is not such a date is returned as it stands.
 */
export function writeDay(day: string, settings: SummarySettings): string {
  const [, year, month, date] = DAY.exec(day) ?? [];
  if (!year) return day;
  if (!month) return year;
  const moment = Date.UTC(Number(year), Number(month) - 1, date ? Number(date) : 1);
  const format = new Intl.DateTimeFormat(settings.locale ?? settings.language, {
    year: 'numeric',
    month: 'long',
    ...(date ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  });
  return format.format(moment);
}

/** The day of a moment (milliseconds since 1970 UTC) in the summary's language and zone. */
export function writeMoment(moment: number, settings: SummarySettings): string {
  const format = new Intl.DateTimeFormat(settings.locale ?? settings.language, {
    dateStyle: 'long',
    ...(settings.timeZone ? { timeZone: settings.timeZone } : {}),
  });
  return format.format(moment);
}

/** "10:30" as people write it in the summary's language; '' stays ''. */
export function writeTime(time: string, settings: SummarySettings): string {
  const [hours, minutes] = time.split(':').map(Number);
  if (time === '' || hours === undefined || minutes === undefined) return time;
  const format = new Intl.DateTimeFormat(settings.locale ?? settings.language, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  return format.format(Date.UTC(2000, 0, 1, hours, minutes));
}
