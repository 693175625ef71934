import { isLinkId } from '../../core/design/ids.ts';
import type { Command } from '../../core/commands/index.ts';
import type { FieldSpec } from '../../core/design/fields.ts';
import { useDispatch } from '../use-app.ts';
import type { Element } from './element-fields.ts';

interface Change {
  readonly name: string;
  readonly spec: FieldSpec<unknown, unknown>;
  /** Null takes the fact back. */
  readonly value: unknown;
}

/** States a fact about one or several elements, as one step of undo. */
export function useSetField(): (elements: readonly Element[], change: Change) => void {
  const dispatch = useDispatch();
  return (elements, { name, spec, value }) => {
    const commands = elements.map(({ id }) => {
      const type = isLinkId(id) ? 'link.set' : 'entity.set';
      // The field came from the kind of this element, so the pair of id and values is one that the command knows.
      return { type, args: { id, values: { [name]: value } } } as Command;
    });
    dispatch(commands, { title: spec.label });
  };
}
