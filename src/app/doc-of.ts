import { emptyHistory } from '../core/commands/history.ts';
import type { Design } from '../core/design/design.ts';
import { isBlank } from '../core/design/design.ts';
import type { DesignKey } from './ports.ts';
import type { DocState, ReadOnlyReason } from './state.ts';

/** A document that has just come to be. An empty one is at revision 0, which is never stored; any other is worth keeping. */
export function docOf(key: DesignKey, design: Design, readOnlyBecause?: ReadOnlyReason): DocState {
  return {
    key,
    design,
    history: emptyHistory,
    revision: isBlank(design.model) && design.title === '' ? 0 : 1,
    edit: undefined,
    readOnly: readOnlyBecause !== undefined,
    readOnlyBecause,
  };
}
