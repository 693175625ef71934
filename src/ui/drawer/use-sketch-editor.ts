import { useEffect, useEffectEvent, useId, useState } from 'react';
import type { App } from '../../app/app.ts';
import type { Model } from '../../core/design/design.ts';
import { parseSketch } from '../../core/sketch/parse.ts';
import { printSketch } from '../../core/sketch/print.ts';
import type { SketchProblem } from '../../core/sketch/problems.ts';
import { reconcile } from '../../core/sketch/reconcile.ts';
import { useAppHandle } from '../use-app.ts';
import { sketchOf } from './sketch-of.ts';

/** Rest of the keyboard after which the drawing follows. */
const PAUSE_MS = 200;

export interface SketchEditor {
  readonly value: string;
  readonly problems: readonly SketchProblem[];
  /** The drawing was changed elsewhere since this text was typed: taking the text over would undo that. */
  readonly isStale: boolean;
  readonly edit: (text: string) => void;
  /** Ends the typing: what was typed since the last pause is taken over, and the text is printed afresh if it is right. */
  readonly settle: () => void;
  /** Gives the typed text up for the one of the drawing. */
  readonly discard: () => void;
}

/** What a person is typing. */
interface Draft {
  readonly text: string;
  /** What the drawing printed when the typing began, or when it last followed. */
  readonly base: string;
  /** The text that the drawing was last asked to follow: once is enough, for it may have gone on since. */
  readonly asked?: string;
  /** Everything typed until the field is left is one step of undo. */
  readonly gesture: string;
}

/**
 * The text of the design while it is edited. Between edits it is what the design prints; while a person types it is theirs, comments
 * and all, and the drawing follows after a short rest as one step of undo. A text with errors never reaches the drawing.
 */
export function useSketchEditor(printed: string): SketchEditor {
  const app = useAppHandle();
  const id = useId();
  const [draft, setDraft] = useState<Draft>();
  const [typings, setTypings] = useState(0);
  const problems = draft === undefined ? [] : parseSketch(draft.text).problems;
  const follow = ({ text, asked, gesture }: Draft): void => {
    if (asked === text) return;
    const hasFollowed = applyText(app, text, gesture);
    const base = sketchOf(app.store.getState().doc.design.model);
    setDraft((now) => now && { ...now, asked: text, ...(hasFollowed ? { base } : {}) });
  };
  const followLater = useEffectEvent(() => draft && follow(draft));
  const text = draft?.text;
  useEffect(() => {
    if (text === undefined) return undefined;
    const timer = setTimeout(() => followLater(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const discard = (): void => {
    setDraft(undefined);
    setTypings((count) => count + 1);
  };
  return {
    value: draft?.text ?? printed,
    problems,
    isStale: draft !== undefined && draft.base !== printed,
    edit: (next) => setDraft({ text: next, base: draft?.base ?? printed, gesture: `${id} ${typings}` }),
    settle: () => {
      if (!draft) return;
      follow(draft);
      if (problems.length === 0) discard();
    },
    discard,
  };
}

/** The boxes of what is still there; what is new finds a place of its own. */
function layoutOf<L extends object>(model: Model, layout: L): L {
  const kept = Object.entries(layout).filter(([id]) => Object.hasOwn(model.entities, id));
  return Object.fromEntries(kept) as L; // the same table with fewer rows
}

/** Puts the drawing of a text on the board, unless the text has errors. True when the board shows what the text says. */
function applyText(app: App, text: string, gesture: string): boolean {
  const parsed = parseSketch(text);
  if (parsed.problems.some(stopsDrawing)) return false;
  const { model, layout } = app.store.getState().doc.design;
  if (printSketch(parsed.model) === sketchOf(model)) return true;
  const next = reconcile(model, parsed.model);
  const result = app.dispatch([{ type: 'design.replace', args: { model: next, layout: layoutOf(next, layout) } }], {
    title: { en: 'Edit the sketch', zh: '编辑草图文本' },
    gesture,
  });
  return result.ok;
}

/** An unfinished drawing, such as a VM that joins no cluster yet, prints a text that says so: that must not stop the next edit. */
const stopsDrawing = ({ severity, code }: SketchProblem): boolean => severity === 'error' && code !== 'required-key';
