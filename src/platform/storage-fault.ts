import type { StorageFault, StorageResult } from '../app/ports.ts';

const byName: Readonly<Record<string, StorageFault>> = {
  QuotaExceededError: 'storage.full',
  VersionError: 'storage.newer',
};

/** What an error of the browser's store means to the person. */
export function faultOf(error: unknown): StorageFault {
  // A DOMException is an Error in every browser of the last years.
  return (error instanceof Error && byName[error.name]) || 'storage.blocked';
}

/** The value of some work with the store, or what is wrong with it. Never rejects. */
export async function guarded<T>(work: () => Promise<StorageResult<T>>): Promise<StorageResult<T>> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, error: faultOf(error) };
  }
}
