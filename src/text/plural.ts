const rules = new Intl.PluralRules('ru');

/** The Russian form of a noun after a number: 1 пункт, 2 пункта, 5 пунктов, 21 пункт. A fraction takes `few`: 1,5 пункта. */
export function plural(count: number, forms: PluralForms): string {
  const form = rules.select(count);
  return form === 'one' || form === 'many' ? forms[form] : forms.few;
}

export interface PluralForms {
  one: string;
  few: string;
  many: string;
}
