const KINDS: Record<string, string> = { A: 'назначение, пункт', D: 'обязанность', S: 'консультации, пункт' };

/** The name of a provision for the reader: D5 is «обязанность 5». */
export function provisionLabel(id: string): string {
  return `${KINDS[id.charAt(0)] ?? id}\u00a0${id.slice(1)}`;
}

/** Words of the page about the document. */
export const documentText = {
  kinds: {
    appointment: 'Назначение координатора',
    duty: 'Обязанности координатора',
    support: 'Консультации и поддержка',
  },
  columns: { provision: 'Положение', told: 'Где рассказано' },
  condition: 'Условие',
};
