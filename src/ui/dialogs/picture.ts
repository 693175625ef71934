import { blockedIn } from '../../app/blocked-calls.ts';
import { problemsAt, problemsOf } from '../../app/derived.ts';
import type { LensId } from '../../app/state.ts';
import type { Language } from '../../core/base/text.ts';
import type { Design, Model } from '../../core/design/design.ts';
import type { ElementId } from '../../core/design/ids.ts';
import { indexOf } from '../../core/design/model-index.ts';
import { printSvg } from '../../core/exporters/svg/print-svg.ts';

interface Look {
  readonly lens: LensId;
  readonly theme: 'light' | 'dark';
  readonly language: Language;
}

/** The picture of a design as the board shows it, problems included. */
export function pictureOf({ title, model, layout }: Design, look: Look): string {
  return printSvg({
    index: indexOf(model),
    layout,
    title,
    badges: badgesOf(model),
    blocked: blockedIn(model),
    ...look,
  });
}

type Badges = NonNullable<Parameters<typeof printSvg>[0]['badges']>;

function badgesOf(model: Model): Badges {
  const ids = new Set(problemsOf(model).map(({ at }) => at));
  return new Map([...ids].flatMap((id) => badgeOf(model, id)));
}

function badgeOf(
  model: Model,
  id: ElementId,
): readonly (readonly [ElementId, { severity: 'error' | 'warning'; count: number }])[] {
  const own = problemsAt(model, id)?.own ?? [];
  const count = own.filter(({ severity }) => severity !== 'info').length;
  if (count === 0) return [];
  return [[id, { severity: own.some(({ severity }) => severity === 'error') ? 'error' : 'warning', count }]];
}
