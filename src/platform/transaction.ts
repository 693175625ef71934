/** A transaction of `idb`, as far as it matters here. */
interface Transaction {
  readonly done: Promise<void>;
  abort(): void;
}

/**
 * Runs a change to its end: what the change gives, once the browser has acknowledged the transaction. All of it is written or nothing.
 * When it fails, the reason of the abort is told where there is one: that knows of a full disk, the request only that it was aborted.
 */
export async function acknowledged<T>(tx: Transaction, change: () => Promise<T>): Promise<T> {
  try {
    const value = await change();
    await tx.done;
    return value;
  } catch (error) {
    abort(tx);
    await tx.done.catch((reason: unknown) => {
      throw isAbort(reason) ? error : reason;
    });
    throw error;
  }
}

const isAbort = (reason: unknown): boolean => reason instanceof Error && reason.name === 'AbortError';

function abort(tx: Transaction): void {
  try {
    tx.abort();
  } catch {
    // It is over already, which is all that was wanted.
  }
}
