import { vi } from 'vitest';
import type * as checklists from '#stores/checklists.ts';
import type * as clearing from '#stores/clear-checklist.ts';
import type * as conditions from '#stores/conditions.ts';
import type * as records from '#stores/record.ts';
import type * as undo from '#stores/undo.ts';
import type * as workspace from '#stores/workspace.ts';
import type { FakeStorage } from './fake-storage.ts';

/**
 * Opens a browser tab over a storage: fresh modules, and a `window` of its own to hear other tabs. Without a storage the browser denies it: the
 * getter of `localStorage` throws.
 */
export async function openTab(storage: FakeStorage | (() => never)): Promise<Tab> {
  const window = new EventTarget();
  const get = typeof storage === 'function' ? storage : () => storage;
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, get });
  vi.stubGlobal('window', window);
  vi.resetModules();
  const { $storageHealth } = await import('#stores/safe-storage.ts');
  return {
    checklists: await import('#stores/checklists.ts'),
    clearing: await import('#stores/clear-checklist.ts'),
    conditions: await import('#stores/conditions.ts'),
    records: await import('#stores/record.ts'),
    undo: await import('#stores/undo.ts'),
    workspace: await import('#stores/workspace.ts'),
    health: () => $storageHealth.get(),
    hear(key, newValue) {
      window.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
    },
    leave() {
      window.dispatchEvent(new Event('pagehide'));
    },
    comeBack({ persisted } = { persisted: false }) {
      window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
    },
  };
}

export interface Tab {
  checklists: typeof checklists;
  clearing: typeof clearing;
  conditions: typeof conditions;
  records: typeof records;
  undo: typeof undo;
  workspace: typeof workspace;
  health: () => string;
  /** Another tab has written `newValue`, or removed the key (`null`). */
  hear: (key: string | null, newValue: string | null) => void;
  /** The reader leaves the page. */
  leave: () => void;
  /** The reader returns with the browser's back button; `persisted` when the page was kept as it was left. */
  comeBack: (how?: { persisted: boolean }) => void;
}
