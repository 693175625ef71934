import { useStore } from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { actionOf } from '../../../app/actions/index.ts';
import { Portal } from '../../kit/portal.tsx';
import { useApp, useAppHandle, useText } from '../../use-app.ts';
import { canvasWords } from '../strings/canvas-words.ts';

/** Out, the present scale (a click makes it 100 %), in, and everything at once. */
export function ZoomTool() {
  const text = useText();
  const app = useAppHandle();
  const language = useApp(({ ui }) => ui.language);
  // Rounded in the selector: panning and the small steps of a wheel draw nothing again.
  const percent = useStore(({ transform }) => Math.round(transform[2] * 100));
  const words = new Intl.NumberFormat(language, { style: 'percent' }).format(percent / 100).replace(/\s*%/, ' %');
  return (
    <div className="cv-float cv-zoom" role="toolbar" aria-label={text(canvasWords.zoomTools)}>
      <ToolButton actionId="zoom-out" icon={Minus} />
      <button
        type="button"
        className="cv-percent"
        title={text(actionOf('zoom-reset')?.title ?? canvasWords.zoomTools)}
        onClick={() => app.run('zoom-reset')}
      >
        {words}
      </button>
      <ToolButton actionId="zoom-in" icon={Plus} />
      <span className="cv-rule" aria-hidden="true" />
      <ToolButton actionId="fit-all" icon={Maximize} />
      <Portal into="status-zoom">{words}</Portal>
    </div>
  );
}

function ToolButton({ actionId, icon: Icon }: { actionId: string; icon: LucideIcon }) {
  const app = useAppHandle();
  const text = useText();
  const label = text(actionOf(actionId)?.title ?? canvasWords.zoomTools);
  return (
    <button type="button" className="cv-tool" aria-label={label} title={label} onClick={() => app.run(actionId)}>
      <Icon size={15} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}
