import { X } from 'lucide-react';
import type { Toast } from '../../app/state.ts';
import { Button, IconButton } from '../kit/button.tsx';
import { SeverityGlyph } from '../canvas/severity-glyph.tsx';
import { shell } from '../strings/shell.ts';
import { useApp, useAppHandle, useText } from '../use-app.ts';
import { useDismissal } from './use-dismissal.ts';

/** Short messages at the bottom of the board, above the tools. They go after six seconds; errors stay until they are read. */
export function Toasts() {
  const text = useText();
  const toasts = useApp((state) => state.ui.toasts);
  return (
    <section
      aria-label={text(shell.toasts)}
      className="pointer-events-none absolute inset-x-0 bottom-14 z-30 flex flex-col items-center gap-2"
    >
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function ToastCard({ toast }: { readonly toast: Toast }) {
  const text = useText();
  const app = useAppHandle();
  useDismissal(toast);
  const { action } = toast;
  return (
    <div className="pointer-events-auto flex min-h-10 max-w-140 items-center gap-3 rounded-8 border border-line2 bg-card py-1 pr-1.5 pl-3 shadow-2">
      {toast.tone === 'error' && <SeverityGlyph severity="error" size={16} />}
      <span className="py-1">
        {text(toast.text)}
        {toast.code !== undefined && <code className="ml-2 font-mono text-11 text-muted">{toast.code}</code>}
      </span>
      {action && (
        <Button size="sm" kind="fix" onClick={() => (app.dismissToast(toast.id), app.run(action.actionId))}>
          {text(action.label)}
        </Button>
      )}
      <IconButton
        size="sm"
        label={text(shell.dismiss)}
        icon={<X size={14} strokeWidth={1.75} />}
        onClick={() => app.dismissToast(toast.id)}
      />
    </div>
  );
}
