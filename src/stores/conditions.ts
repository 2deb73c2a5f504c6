/** The reader's answers to the questions of `content/conditions.yaml`, in the current cycle: they switch duties off. */
import { atom, computed, type ReadableAtom } from 'nanostores';
import { writeRegister } from '#domain/records/registers.ts';
import { updateRecord } from './record.ts';
import { cycleRecord } from './workspace.ts';

/** The answer to a question; `unknown` until the reader gives one. */
export function conditionAnswer(conditionId: string): ReadableAtom<ConditionAnswer> {
  return computed(cycleRecord(NAME), (registers) => {
    const value = registers.get(conditionId)?.value;
    return value === 'yes' || value === 'no' ? value : 'unknown';
  });
}

/** Keeps an answer. */
export function answerCondition(conditionId: string, answer: ConditionAnswer, now: Date): void {
  updateRecord(cycleRecord(NAME), (registers) => writeRegister(registers, conditionId, answer, now));
}

/** Tells whether the reader said that what hangs on this condition does not apply. */
export function isSwitchedOff(conditionId: string | undefined): ReadableAtom<boolean> {
  return conditionId === undefined ? ALWAYS_ON : computed(conditionAnswer(conditionId), (answer) => answer === 'no');
}

const NAME = 'conditions';
const ALWAYS_ON = atom(false);

export type ConditionAnswer = 'yes' | 'no' | 'unknown';
