import { Network } from 'lucide-react';
import { say } from '../../core/base/text.ts';
import { templates } from '../../core/templates/index.ts';
import { Button } from '../kit/button.tsx';
import { shownOf, start } from '../strings/start.ts';
import { useAppHandle, useText } from '../use-app.ts';
import { StartCard } from './card.tsx';
import { TemplateCard } from './template-card.tsx';

/** Three rows of three; the rest is behind "See all". */
const SHOWN = 9;

/** The models of Istio's documentation, as small pictures. */
export function GalleryCard() {
  const text = useText();
  const app = useAppHandle();
  const shown = templates.slice(0, SHOWN);
  const aside = (
    <span className="-my-0.5 flex items-center gap-3">
      <span className="text-12 text-muted">{text(say(shownOf, { shown: shown.length, all: templates.length }))}</span>
      <Button size="sm" onClick={() => app.run('open-templates')}>
        {text(start.seeAll)}
      </Button>
    </span>
  );
  return (
    <StartCard title={text(start.models)} icon={<Network size={18} strokeWidth={1.75} />} aside={aside}>
      <div className="mt-3 grid grid-cols-3 gap-3">
        {shown.map((template) => (
          <TemplateCard key={template.id} template={template} />
        ))}
      </div>
    </StartCard>
  );
}
