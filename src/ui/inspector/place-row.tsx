import { useId } from 'react';
import type { KindSpec } from '../../core/design/kinds/define-kind.ts';
import type { Entity } from '../../core/design/kinds/index.ts';
import { kinds } from '../../core/design/kinds/index.ts';
import { indexOf } from '../../core/design/model-index.ts';
import { Select } from '../kit/select.tsx';
import { inspector } from '../strings/inspector.ts';
import { useApp, useDispatch, useText } from '../use-app.ts';
import { Row } from './section.tsx';

/** The select's entry for the board itself. No id is empty. */
const BOARD = '';

/** Where it stands, and where it could stand as well: moving needs no drag. */
export function PlaceRow({ entity }: { readonly entity: Entity }) {
  const id = useId();
  const text = useText();
  const dispatch = useDispatch();
  const readOnly = useApp((state) => state.doc.readOnly);
  const index = indexOf(useApp((state) => state.doc.design.model));
  const { parents, needsParent }: KindSpec = kinds[entity.kind];
  const places: readonly Entity[] = parents.flatMap((kind): readonly Entity[] => index.all(kind));
  if (places.length === 0) return null;
  const options = [
    ...(needsParent ? [] : [{ value: BOARD, label: text(inspector.board) }]),
    // A zone's name is its own within its region only.
    ...places.map(({ id: value, kind, name, parent }) => {
      const around = kind === 'zone' ? index.get(parent)?.name : undefined;
      return { value, label: around === undefined ? name : `${around} / ${name}` };
    }),
  ];
  const move = (value: string): void => {
    const parent = places.find((place) => place.id === value)?.id ?? null;
    dispatch([{ type: 'entity.reparent', args: { id: entity.id, parent } }]);
  };
  return (
    <Row label={text(inspector.parent)} htmlFor={id}>
      <Select
        id={id}
        label={text(inspector.parent)}
        value={entity.parent ?? BOARD}
        options={options}
        disabled={readOnly}
        onChange={move}
      />
    </Row>
  );
}
