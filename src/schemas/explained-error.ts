/**
 * Messages for the person who edits content: what is wrong and what would be right. Zod carries one text per problem, so
 * both halves travel in it and the content check takes them apart again.
 */

const SEPARATOR = ' ⇒ ';

/** Joins the halves of a message into the one text that zod carries. Both halves are Russian. */
export function explain(wrong: string, right: string): string {
  return `${wrong}${SEPARATOR}${right}`;
}

/** Takes a text made by {@link explain} apart; undefined for any other text. */
export function explanationOf(message: string): Explanation | undefined {
  const [wrong, right] = message.split(SEPARATOR);
  return wrong !== undefined && right !== undefined ? { wrong, right } : undefined;
}

export interface Explanation {
  wrong: string;
  right: string;
}
