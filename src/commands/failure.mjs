import { constants } from 'node:os';

/** A foreseen failure: its message tells the person what is wrong and what to do, so no stack is shown. */
export class CommandFailure extends Error {
  /** @override */
  name = 'CommandFailure';
}

/** The person or the machine asked the command to stop. */
export class Interrupted extends Error {
  /** @override */
  name = 'Interrupted';

  /** @param {NodeJS.Signals} signal */
  constructor(signal) {
    super(`Stopped by ${signal}.`);
    this.exitStatus = signalStatus(signal);
  }
}

/**
 * The exit status by which shells report an end by a signal.
 *
 * @param {NodeJS.Signals} signal
 * @returns {number}
 */
export function signalStatus(signal) {
  return 128 + constants.signals[signal];
}
