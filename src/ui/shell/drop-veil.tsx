import { File } from 'lucide-react';
import { incoming } from '../strings/shell.ts';
import { useText } from '../use-app.ts';

/** Lies over the board while a file is held over the page. */
export function DropVeil() {
  const text = useText();
  return (
    <div className="pointer-events-none absolute inset-3 z-20 flex items-center justify-center rounded-12 border-2 border-dashed border-accent bg-soft">
      <p className="flex h-10 items-center gap-2 rounded-8 bg-card px-4 font-medium shadow-2">
        <File size={16} strokeWidth={1.75} className="text-accent" aria-hidden="true" />
        {text(incoming.drop)}
      </p>
    </div>
  );
}
