import type { KeyboardEvent } from 'react';
import type { Command } from '../../core/commands/index.ts';
import type { Box } from '../../core/base/geometry.ts';
import type { Entity } from '../../core/design/kinds/index.ts';
import { indexOf } from '../../core/design/model-index.ts';
import type { Scene } from '../../core/scene/scene.ts';
import { useApp, useText } from '../use-app.ts';
import type { Board } from './board.ts';
import type { Stop } from './outline-order.ts';
import { focusStop } from './reveal.ts';
import { shapesOf } from './shapes.ts';
import { canvasWords } from './strings/canvas-words.ts';
import { useBoard, useCanvas } from './use-board.ts';

/** A field over the name of what is renamed, in its place and size. */
export function RenameBox({ scene }: { scene: Scene }) {
  const stop = useCanvas(({ renaming }) => renaming);
  const entity = useApp(({ doc }) => (stop ? indexOf(doc.design.model).get(stop.id) : undefined));
  const model = useApp(({ doc }) => doc.design.model);
  if (!stop || !entity) return null;
  const box = fieldBox(
    scene,
    shapesOf(scene, indexOf(model), { id: stop.id, by: 0 }).find(({ key }) => !stop.card || key.endsWith(stop.card))
      ?.box,
    stop,
  );
  return box ? <Field stop={stop} entity={entity} box={box} /> : null;
}

function Field({ stop, entity, box }: { stop: Stop; entity: Entity; box: Box }) {
  const board = useBoard();
  const text = useText();
  const common = {
    className: 'cv-rename nopan',
    style: { left: box.x, top: box.y, width: box.w, height: box.h },
    onBlur: (event: { readonly currentTarget: { readonly value: string } }) =>
      finish(board, { entity, value: event.currentTarget.value }),
    onKeyDown: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => onFieldKey(stop, event),
    onPointerDown: (event: { stopPropagation(): void }) => event.stopPropagation(),
  };
  return entity.kind === 'note' ? (
    <textarea
      {...common}
      ref={selectAll}
      aria-label={text(canvasWords.noteText)}
      defaultValue={(entity.text ?? []).join('\n')}
    />
  ) : (
    <input
      {...common}
      ref={selectAll}
      aria-label={text(canvasWords.newName)}
      defaultValue={entity.name}
      spellCheck={false}
    />
  );
}

/** Focused and selected as soon as it is there, so that typing replaces the name. */
function selectAll(field: HTMLInputElement | HTMLTextAreaElement | null): void {
  field?.focus({ preventScroll: true });
  field?.select();
}

/** Names have their own places in what bears them; elsewhere the field covers the whole thing. */
function fieldBox(scene: Scene, box: Box | undefined, { id }: Stop): Box | undefined {
  const title = scene.titles.get(id)?.box;
  if (title) return { x: title.x, y: title.y + (title.h - 24) / 2, w: Math.max(140, title.w + 24), h: 24 };
  const gateway = scene.gateways.find((mark) => mark.id === id);
  if (gateway) return { x: gateway.centre.x - 60, y: gateway.centre.y - 12, w: 120, h: 24 };
  if (!box) return undefined;
  if (id.startsWith('cluster:')) return { x: box.x + 46, y: box.y + 9, w: box.w - 62, h: 24 };
  return id.startsWith('note:') ? box : { x: box.x, y: box.y + (box.h - 26) / 2, w: Math.max(140, box.w), h: 26 };
}

function onFieldKey(stop: Stop, event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>): void {
  event.stopPropagation();
  const isEnd = event.key === 'Enter' && !(event.currentTarget instanceof HTMLTextAreaElement && event.shiftKey);
  if (event.nativeEvent.isComposing || (event.key !== 'Escape' && !isEnd)) return;
  event.preventDefault();
  if (event.key === 'Escape') event.currentTarget.value = event.currentTarget.defaultValue;
  event.currentTarget.blur();
  focusStop(stop);
}

function finish(board: Board, { entity, value }: { entity: Entity; value: string }): void {
  board.canvas.setState({ renaming: undefined });
  const command = commandFor(entity, value.trim());
  if (command) board.app.dispatch([command]);
}

function commandFor(entity: Entity, value: string): Command | undefined {
  if (entity.kind === 'note') {
    const lines = value === '' ? null : value.split('\n');
    if (lines?.join('\n') === entity.text?.join('\n')) return undefined;
    return { type: 'entity.set', args: { id: entity.id, values: { text: lines } } };
  }
  return value === '' || value === entity.name
    ? undefined
    : { type: 'entity.rename', args: { id: entity.id, name: value } };
}
