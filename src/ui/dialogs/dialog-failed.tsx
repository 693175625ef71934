import { Button } from '../kit/button.tsx';
import { shell } from '../strings/shell.ts';
import { useText } from '../use-app.ts';
import { useCloseDialog } from './use-close-dialog.ts';

/** Stands in for a dialog that has failed, or could not be loaded: so it needs nothing that would have to be loaded itself. */
export function DialogFailed() {
  const text = useText();
  const close = useCloseDialog();
  return (
    <div
      role="alert"
      className="fixed inset-x-0 top-16 z-50 mx-auto flex w-fit max-w-130 items-center gap-4 rounded-12 bg-panel p-5 shadow-3"
    >
      <p>{text(shell.crashed)}</p>
      <Button onClick={close}>{text(shell.close)}</Button>
    </div>
  );
}
