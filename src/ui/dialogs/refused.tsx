import type { ElementId } from '../../core/design/ids.ts';
import type { ExportProblem } from '../../core/exporters/define-exporter.ts';
import { SeverityGlyph } from '../canvas/severity-glyph.tsx';
import { Button } from '../kit/button.tsx';
import { exporting } from '../strings/export.ts';
import { useAppHandle, useText } from '../use-app.ts';

/** Why nothing is exported, each with the way to what it is about. */
export function Refused({
  problems,
  onShow,
}: {
  readonly problems: readonly ExportProblem[];
  readonly onShow: () => void;
}) {
  const text = useText();
  const app = useAppHandle();
  const show = (element: ElementId): void => {
    app.select([element]);
    app.frame([element]);
    onShow();
  };
  return (
    <div className="min-h-0 flex-1 overflow-auto p-5">
      <h3 className="font-semibold">{text(exporting.refused)}</h3>
      <p className="text-muted">{text(exporting.refusedHelp)}</p>
      <ul className="mt-3">
        {problems.map(({ code, message, element }) => (
          <li
            key={`${code} ${element} ${message.en}`}
            className="flex min-h-10 items-center gap-2 border-t border-line py-1"
          >
            <SeverityGlyph severity="error" size={16} />
            <span className="flex-1">{text(message)}</span>
            {element && (
              <Button size="sm" onClick={() => show(element)}>
                {text(exporting.show)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
