import { templates } from '../../core/templates/index.ts';
import { Dialog } from '../kit/dialog.tsx';
import { TemplateCard } from '../start/template-card.tsx';
import { start } from '../strings/start.ts';
import { useText } from '../use-app.ts';
import { useCloseDialog } from './use-close-dialog.ts';

/** Every model, with what it is for. */
export function TemplatesDialog() {
  const text = useText();
  const close = useCloseDialog();
  return (
    <Dialog title={text(start.models)} closeLabel={text(start.close)} onClose={close} size="lg">
      <div className="grid grid-cols-3 gap-3 px-5 pt-1 pb-5">
        {templates.map((template) => (
          <TemplateCard key={template.id} template={template} detailed />
        ))}
      </div>
    </Dialog>
  );
}
