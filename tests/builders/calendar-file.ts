import { convertIcsCalendar, type IcsEvent } from 'ts-ics';

/** The events of a calendar file, read by another library than the one that writes it. */
export function readEvents(file: string): IcsEvent[] {
  return convertIcsCalendar(undefined, file).events ?? [];
}

/** The first event of a calendar file. */
export function readEvent(file: string): IcsEvent {
  const [event] = readEvents(file);
  if (!event) throw new Error('No event in the file');
  return event;
}
