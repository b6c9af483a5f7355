import type { FoundTreatment } from '../model/page.ts';
import type { NamedTreatment } from './offer-option.ts';

/** The one treatment of those found on a page that a quote names; null when it names none or several. */
export function suggestTreatment(
  quote: string,
  found: readonly FoundTreatment[],
): NamedTreatment | null {
  const text = ` ${quote.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const isNamed = ({ mention }: FoundTreatment) => {
    const word = mention
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return word !== '' && text.includes(` ${word} `);
  };
  const [one, ...others] = found.filter(isNamed);
  return one && others.length === 0 ? one : null;
}
