import type { ElementId, EntityId, Kind } from '../design/ids.ts';
import { kindOf } from '../design/ids.ts';
import { kinds } from '../design/kinds/index.ts';
import type { Refusal } from './define-command.ts';
import { refuse } from './define-command.ts';

export function badName(kind: Kind, name: string): Refusal {
  const shown = name.slice(0, 80);
  return kinds[kind].naming === 'service'
    ? refuse(
        'name.not-a-service',
        `"${shown}" is not a service name: write namespace/name.`,
        `“${shown}”不是服务名，请写成 命名空间/名称。`,
      )
    : kinds[kind].naming === 'word'
      ? refuse(
          'name.not-allowed',
          `"${shown}" cannot be a name: one line, 253 characters at most.`,
          `“${shown}”不能作为名称：须为单行且不超过 253 个字符。`,
        )
      : refuse(
          'name.not-an-id',
          `"${shown}" cannot be a name: use letters, digits, - and _, 63 characters at most.`,
          `“${shown}”不能作为名称：只能使用字母、数字、- 和 _，最多 63 个字符。`,
        );
}

export const duplicateName = (name: string): Refusal =>
  refuse('name.taken', `The name ${name} is taken.`, `名称 ${name} 已被使用。`);

export const unknownElement = (id: ElementId): Refusal =>
  refuse('element.unknown', `There is no ${id} in this design.`, `此设计中没有 ${id}。`);

export function cannotHold(kind: Kind, parent: EntityId | null): Refusal {
  const child = kinds[kind].title;
  const holder = parent ? kinds[kindOf<Kind>(parent)].title : { en: 'The board', zh: '画板' };
  return refuse('placement.cannot-hold', `${holder.en} cannot hold: ${child.en}.`, `${holder.zh}不能容纳${child.zh}。`);
}
