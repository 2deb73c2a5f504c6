import { $storageHealth } from '#stores/safe-storage.ts';
import { isOnSharedComputer } from '#stores/shared-computer.ts';

/** Fetches what speaks of the browser's storage as soon as there is something to say: for most readers never. */
const stop = $storageHealth.subscribe((health) => {
  if (health === 'ok' && !isOnSharedComputer()) return;
  queueMicrotask(() => stop());
  void import('./storage-notice.ts');
});
