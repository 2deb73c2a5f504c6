/** What browsers keep of a checklist, as text, in each released format. */

/** The key of the current format; `main` is the profile that every browser has. */
export function checklistKey(checklistId: string, { profile = 'main', cycle = 2026 } = {}): string {
  return `vprspo:v2:${profile}:${cycle}:checklist:${checklistId}`;
}

/** A stored text of registers: `{ 'item-a.mark': [{ state: 'done', rev: 1 }, moment] }`. */
export function storedRegisters(registers: Record<string, [value: unknown, at: Date]>): string {
  const entries = Object.entries(registers).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify({
    v: 2,
    registers: Object.fromEntries(entries.map(([name, [value, at]]) => [name, [at.toISOString(), value]])),
  });
}

/** A stored text in which these items were marked at the given moments, in their first wording. */
export function storedMarks(marks: Record<string, [state: string, at: Date]>): string {
  return storedRegisters(
    Object.fromEntries(
      Object.entries(marks).map(([id, [state, at]]) => [`${id}.mark`, [{ state, rev: 1 }, at] as [unknown, Date]]),
    ),
  );
}

/** The key and text of the first released format. */
export function firstFormatKey(checklistId: string, cycle = 2026): string {
  return `vprspo:v1:${cycle}:checklist:${checklistId}`;
}

export function firstFormatText(done: Record<string, Date>, undone?: Record<string, Date>): string {
  return JSON.stringify({ v: 1, done, undone });
}
