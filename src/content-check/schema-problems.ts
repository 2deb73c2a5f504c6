import type { z } from 'astro/zod';
import type { Problem } from '#domain/integrity/site-content.ts';
import { explanationOf } from '#schemas/explained-error.ts';
import type { YamlData } from './yaml-data.ts';

/** Turns what a schema found into problems told in Russian. `prefix` names the entry of a list file. */
export function schemaProblems(file: string, data: YamlData, path: PropertyKey[], error: z.ZodError): Problem[] {
  return error.issues.flatMap((issue) => {
    const { wrong, right } = describe(issue);
    const field = [...path, ...issue.path].map(String).join('.');
    return [{ file, line: data.lineOf([...path, ...issue.path]), field, wrong, right }];
  });
}

function describe(issue: z.core.$ZodIssue): { wrong: string; right: string } {
  const own = explanationOf(issue.message);
  if (own) return own;
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        wrong: `неизвестное поле: ${issue.keys.join(', ')}`,
        right: 'исправьте опечатку в названии поля или уберите его; список полей — в CONTRIBUTING.md',
      };
    case 'invalid_type':
      return issue.input === undefined
        ? { wrong: 'нет обязательного поля', right: `нужно значение: ${TYPE_NAMES[issue.expected] ?? issue.expected}` }
        : { wrong: 'значение другого вида', right: `нужно: ${TYPE_NAMES[issue.expected] ?? issue.expected}` };
    case 'invalid_value':
      return { wrong: 'такого значения нет в списке', right: `одно из: ${issue.values.map(String).join(', ')}` };
    case 'too_small':
      return { wrong: 'слишком мало', right: `не меньше ${String(issue.minimum)}` };
    case 'too_big':
      return { wrong: 'слишком много', right: `не больше ${String(issue.maximum)}` };
    case 'invalid_format':
      return { wrong: `запись не того вида (${issue.format})`, right: 'адрес, почта или id целиком и без пробелов' };
    case 'invalid_union':
      return { wrong: 'значение не подходит ни под один вид', right: 'посмотрите образец в CONTRIBUTING.md' };
    default:
      return { wrong: issue.message, right: 'посмотрите образец в CONTRIBUTING.md' };
  }
}

const TYPE_NAMES: Record<string, string> = {
  string: 'текст',
  number: 'число',
  int: 'целое число',
  boolean: 'true или false',
  array: 'список',
  object: 'набор полей',
  date: 'дата ГГГГ-ММ-ДД',
};
