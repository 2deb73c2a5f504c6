/** «8 октября 2026 г.» at the end of a sentence: its own full stop is the one of the sentence. */
export function fitValue(value: string, after: string): string {
  return value.endsWith('.') && after.startsWith('.') ? value.slice(0, -1) : value;
}
