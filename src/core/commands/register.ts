import type { EntityId } from '../design/ids.ts';
import type { Entity } from '../design/kinds/index.ts';
import type { Draft } from './define-command.ts';
import { entitiesOf, linksOf } from './draft-access.ts';

/** The names that are taken and the next places in the document order. */
interface Register {
  /** Whose name it is, by {@link nameKey}. */
  readonly names: Map<string, EntityId>;
  entitySeq: number;
  linkSeq: number;
}

/** Made once per draft: a batch that adds a thousand things must not walk all things a thousand times. */
const registers = new WeakMap<Draft, Register>();

type Named = Pick<Entity, 'id' | 'kind' | 'name'> & { readonly parent?: EntityId | undefined };

/** Names are unique within a kind; zones are told apart by their region as well. */
const nameKey = ({ kind, name, parent }: Named): string => `${kind} ${kind === 'zone' ? (parent ?? '') : ''} ${name}`;

function registerOf(draft: Draft): Register {
  const known = registers.get(draft);
  if (known) return known;
  const register: Register = { names: new Map(), entitySeq: 0, linkSeq: 0 };
  for (const entity of Object.values(entitiesOf(draft))) {
    register.names.set(nameKey(entity), entity.id);
    register.entitySeq = Math.max(register.entitySeq, entity.seq + 1);
  }
  for (const { seq } of Object.values(linksOf(draft))) register.linkSeq = Math.max(register.linkSeq, seq + 1);
  registers.set(draft, register);
  return register;
}

/** After any change that does not keep the register itself. */
export const forgetRegister = (draft: Draft): boolean => registers.delete(draft);

/** Whether somebody else has the name. */
export function nameTaken(draft: Draft, candidate: Named): boolean {
  const owner = registerOf(draft).names.get(nameKey(candidate));
  return owner !== undefined && owner !== candidate.id;
}

/** Notes a new entity and gives it the next place in the document order. */
export function enrol(draft: Draft, entity: Named): number {
  const register = registerOf(draft);
  register.names.set(nameKey(entity), entity.id);
  return register.entitySeq++;
}

/** The next place of a link in the document order. */
export const nextLinkSeq = (draft: Draft): number => registerOf(draft).linkSeq++;
