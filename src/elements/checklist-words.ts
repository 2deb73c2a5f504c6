/** The words of all lists, items and questions, from `src/pages/checklists/items.json.ts`. Fails when they cannot be fetched; may be asked again then. */
export async function fetchChecklistWords(): Promise<ChecklistWords> {
  words ??= fetchWords();
  try {
    return await words;
  } catch (error) {
    words = undefined;
    throw error;
  }
}

let words: Promise<ChecklistWords> | undefined;

async function fetchWords(): Promise<ChecklistWords> {
  const response = await fetch('/checklists/items.json');
  if (!response.ok) throw new Error(`The words of the checklists are not there: ${response.status}`);
  return (await response.json()) as ChecklistWords;
}

export interface ChecklistWords {
  readonly checklists: readonly ListWords[];
  /** The question of each condition by its id. */
  readonly conditions: Readonly<Record<string, string>>;
}

export interface ListWords {
  readonly id: string;
  readonly title: string;
  /** The page on which the list stands. */
  readonly address: string;
  /** The text of each item by its id. */
  readonly items: Readonly<Record<string, string>>;
}
