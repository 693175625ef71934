import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { shell } from '../strings/shell.ts';
import { useApp, useAppHandle, useText } from '../use-app.ts';
import { useActionTitle } from './use-action-title.ts';

/** Asks before something large happens. Nothing has happened yet, and closing means no. */
export function Question() {
  const text = useText();
  const app = useAppHandle();
  const title = useActionTitle();
  const question = useApp((state) => state.ui.question);
  if (!question) return null;
  const no = (): void => void app.run('answer-no');
  return (
    <Dialog
      title={text(question.text)}
      closeLabel={text(shell.close)}
      onClose={no}
      footer={
        <>
          <Button onClick={no}>{title('answer-no')}</Button>
          <Button kind="primary" onClick={() => app.run('answer-yes')}>
            {text(question.yes)}
          </Button>
        </>
      }
    >
      {null}
    </Dialog>
  );
}
