import type { Patches } from 'mutative';
import { apply, create } from 'mutative';
import * as v from 'valibot';
import type { Result } from '../base/result.ts';
import { err, ok } from '../base/result.ts';
import type { Text } from '../base/text.ts';
import type { Design } from '../design/design.ts';
import type { Breach } from '../design/integrity.ts';
import { breachesOf } from '../design/integrity.ts';
import type { Draft, Refusal } from './define-command.ts';
import { refuse } from './define-command.ts';
import type { Command } from './index.ts';
import { commandSpec } from './index.ts';
import { forgetRegister } from './register.ts';
import { settleLayout, settleModel } from './settle.ts';

/** One step of undo: what changed and how to take it back, as JSON patches with array paths. */
export interface Step {
  readonly title: Text;
  readonly forward: Patches;
  readonly backward: Patches;
  /** Steps of one gesture (typing in a field, nudging) merge into one. */
  readonly gesture?: string;
}

/** The only thing that changes a design. All commands run or none; the result obeys every integrity law. */
export function transact(
  design: Design,
  commands: readonly Command[],
  options: { readonly title?: Text; readonly gesture?: string } = {},
): Result<{ readonly design: Design; readonly step: Step }, Refusal> {
  let refusal: Refusal | undefined;
  const [edited, forward, backward] = create(
    design,
    // Draft only removes readonly; the library's own draft type says the same less readably.
    (draft) => void (refusal = runAll(draft as unknown as Draft, commands)),
    { enablePatches: true },
  );
  if (refusal) return err(refusal);
  const settled = settleLayout(design.layout, edited);
  const [result, forwardLayout, backwardLayout] = create(
    edited,
    (draft) => writeLayout(draft as unknown as Draft, settled),
    { enablePatches: true },
  );
  const breach = edited.model === design.model ? undefined : breachesOf(result.model)[0];
  if (breach) return err(refusalOf(breach));
  return ok({
    design: result,
    step: {
      title: options.title ?? titleOf(commands),
      forward: [...forward, ...forwardLayout],
      backward: [...backwardLayout, ...backward],
      ...(options.gesture === undefined ? {} : { gesture: options.gesture }),
    },
  });
}

/** Applies the patches of a step, in the direction chosen by the caller. */
export function replay(design: Design, patches: Patches): Design {
  return apply(design, patches);
}

/** True when a step changed nothing: it is not worth an undo. */
export const isEmptyStep = (step: Step): boolean => step.forward.length === 0;

function runAll(draft: Draft, commands: readonly Command[]): Refusal | undefined {
  for (const { type, args } of commands) {
    const spec = commandSpec(type);
    if (!spec) return refuse('command.unknown', `There is no command ${type}.`, `没有命令 ${type}。`);
    const parsed = v.safeParse(spec.args, args);
    if (!parsed.success) return badArguments(spec.title, parsed.issues[0].message);
    const refusal = spec.run(draft, parsed.output);
    if (refusal) return refusal;
    if (!type.endsWith('.add')) forgetRegister(draft);
  }
  settleModel(draft);
  return undefined;
}

/** Writes only the boxes that differ, so that a drag is one small patch. */
function writeLayout(draft: Draft, layout: Design['layout']): void {
  for (const id of Object.keys(draft.layout))
    if (!Object.hasOwn(layout, id)) delete draft.layout[id as keyof typeof draft.layout];
  for (const [id, box] of Object.entries(layout)) {
    const key = id as keyof typeof draft.layout; // the keys of a layout are ids
    const now = draft.layout[key];
    if (!now || now.x !== box.x || now.y !== box.y || now.w !== box.w || now.h !== box.h) draft.layout[key] = box;
  }
}

const titleOf = (commands: readonly Command[]): Text =>
  commandSpec(commands[0]?.type ?? '')?.title ?? { en: 'Change', zh: '修改' };

const badArguments = (title: Text, detail: string): Refusal =>
  refuse('command.bad-arguments', `${title.en}: ${detail}`, `${title.zh}：参数不正确（${detail}）`);

const refusalOf = (breach: Breach): Refusal => ({ code: breach.code, message: breach.message });
