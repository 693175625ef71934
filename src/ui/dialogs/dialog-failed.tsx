import { Dialog } from '../kit/dialog.tsx';
import { shell } from '../strings/shell.ts';
import { useText } from '../use-app.ts';
import { useCloseDialog } from './use-close-dialog.ts';

/** Stands in for a dialog that has failed, or could not be loaded. */
export function DialogFailed() {
  const text = useText();
  const close = useCloseDialog();
  return (
    <Dialog title={text(shell.product)} closeLabel={text(shell.close)} onClose={close}>
      <p className="px-5 pb-5 text-muted">{text(shell.crashed)}</p>
    </Dialog>
  );
}
