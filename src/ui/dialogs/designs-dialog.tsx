import { listDesigns, newDesign } from '../../app/documents.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { useMounted } from '../kit/use-mounted.ts';
import { designs as words } from '../strings/designs.ts';
import { useApp, useAppHandle, useText } from '../use-app.ts';
import { DesignRow } from './design-row.tsx';
import { useCloseDialog } from './use-close-dialog.ts';

/** What is kept in this browser. */
export function DesignsDialog() {
  const text = useText();
  const app = useAppHandle();
  const close = useCloseDialog();
  const designs = useApp((state) => state.ui.designs);
  useMounted(() => void listDesigns(app));
  return (
    <Dialog
      title={text(words.title)}
      closeLabel={text(words.close)}
      onClose={close}
      size="lg"
      footer={
        <>
          <p className="flex-1 text-12 text-muted">{text(words.here)}</p>
          <Button onClick={() => newDesign(app)}>{text(words.newDesign)}</Button>
        </>
      }
    >
      {designs.length === 0 ? (
        <p className="px-5 pb-8 text-muted">{text(words.none)}</p>
      ) : (
        <ul aria-label={text(words.list)} className="px-3 pb-3">
          {designs.map((design) => (
            <DesignRow key={design.key} design={design} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}
