import { Check, Copy, Lock } from 'lucide-react';
import { useRef, useState } from 'react';
import { linkPayloadOf } from '../../app/link-of.ts';
import { saveFile } from '../../app/documents.ts';
import { limits } from '../../core/base/limits.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useActionTitle } from '../shell/use-action-title.ts';
import { share } from '../strings/share.ts';
import { useApp, useAppHandle, useText } from '../use-app.ts';
import { LinkMeter, SEND_A_FILE } from './link-meter.tsx';
import { useCloseDialog } from './use-close-dialog.ts';

/** The link is ready when it opens, and Copy has the focus: Enter is enough. */
export function ShareDialog() {
  const text = useText();
  const app = useAppHandle();
  const title = useActionTitle();
  const close = useCloseDialog();
  const payload = linkPayloadOf(useApp((state) => state.doc.design));
  const link = app.ports.address.linkTo(payload);
  const opens = payload.length <= limits.linkLength;
  const copyButton = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  const copy = async (): Promise<void> => {
    const done = await app.ports.clipboard.writeText(link);
    setOutcome(done ? 'copied' : 'refused');
    app.announce(done ? share.copied : share.refused);
    if (!done) field.current?.select();
  };
  return (
    <Dialog title={text(share.title)} closeLabel={text(share.close)} onClose={close} initialFocus={copyButton}>
      <div className="px-5 pb-5">
        {opens && (
          <div className="flex items-center gap-2">
            <TextField
              ref={field}
              label={text(share.link)}
              value={link}
              readOnly
              mono
              size="md"
              onChange={() => undefined}
              onFocus={(event) => event.currentTarget.select()}
            />
            <Button
              ref={copyButton}
              kind="primary"
              icon={
                outcome === 'copied' ? <Check size={15} strokeWidth={1.75} /> : <Copy size={15} strokeWidth={1.75} />
              }
              onClick={() => void copy()}
            >
              {text(outcome === 'copied' ? share.copied : share.copy)}
            </Button>
          </div>
        )}
        {outcome === 'refused' && <p className="mt-2 text-12 text-warning">{text(share.refused)}</p>}
        <LinkMeter length={link.length} opens={opens} />
        {(!opens || link.length > SEND_A_FILE) && (
          <div className="mt-2 flex">
            <Button size="sm" onClick={() => void saveFile(app)}>
              {title('save-file')}
            </Button>
          </div>
        )}
        <div className="mt-4 flex gap-2 border-t border-line pt-3 text-12 text-muted">
          <Lock size={15} strokeWidth={1.75} className="shrink-0" aria-hidden="true" />
          <div className="flex flex-col gap-1">
            <p>{text(share.inTheLink)}</p>
            <p>{text(share.forever)}</p>
            <p>{text(share.opensAsCopy)}</p>
          </div>
        </div>
      </div>
    </Dialog>
  );
}
