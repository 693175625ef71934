import { Button } from '../kit/button.tsx';
import { shell } from '../strings/shell.ts';
import { useText } from '../use-app.ts';

/** Stands in the place of a panel that has failed. */
export function Failed({ retry }: { readonly retry: () => void }) {
  const text = useText();
  return (
    <div role="alert" className="m-4 flex flex-col items-start gap-3 rounded-8 border border-line2 bg-panel p-4">
      <p>{text(shell.crashed)}</p>
      <Button size="sm" onClick={retry}>
        {text(shell.tryAgain)}
      </Button>
    </div>
  );
}
