import { limits } from '../base/limits.ts';
import type { Language, Text } from '../base/text.ts';
import type { Shape } from '../design/fields.ts';
import type { Kind } from '../design/ids.ts';
import { kinds } from '../design/kinds/index.ts';
import { wordFor } from './statements.ts';

/** What the words of a key may be. */
export function mustBe(key: string, shape: Shape): Text {
  switch (shape.type) {
    case 'choice':
    case 'choices':
    case 'toggle':
      return choice(key, allowedWords(shape));
    case 'reference':
    case 'references':
      return mustName(key, shape);
    case 'text':
      return mustRead(key, shape.accept);
    case 'shift':
      return be(key, 'two names', '两个名称');
    case 'number':
      return be(key, 'a whole number up to 1000000', '不超过 1000000 的整数');
    case 'list':
    case 'map':
      return mustHold(key, shape);
  }
}

const be = (key: string, en: string, zh: string): Text => ({ en: `${key} must be ${en}.`, zh: `${key} 必须是${zh}。` });

function mustHold(key: string, shape: Extract<Shape, { type: 'list' | 'map' }>): Text {
  if (shape.type === 'map') {
    return shape.to === 'number'
      ? be(key, 'a whole number for each cluster', '每个集群对应的整数')
      : be(key, 'one word for each name', '每个名称对应的一个词');
  }
  return shape.of === 'number'
    ? be(key, 'whole numbers up to 1000000', '不超过 1000000 的整数')
    : be(key, `lines of ${limits.textLength} characters at most`, `不超过 ${limits.textLength} 个字符的单行文本`);
}

function allowedWords(shape: Extract<Shape, { type: 'choice' | 'choices' | 'toggle' }>): readonly string[] {
  if (shape.type !== 'toggle') return shape.options.map(({ value }) => value);
  return shape.yesOnly ? shape.words.slice(0, 1) : shape.words;
}

function choice(key: string, values: readonly string[]): Text {
  return { en: `${key} must be ${oneOf(values, 'en')}.`, zh: `${key} 只能是 ${oneOf(values, 'zh')}。` };
}

function mustName(key: string, { to }: Extract<Shape, { type: 'reference' | 'references' }>): Text {
  const { naming, title } = kinds[to];
  return naming === 'id'
    ? {
        en: `${key} must be an id: letters, digits, - and _, ${limits.nameLength} at most.`,
        zh: `${key} 必须是 id：字母、数字、- 和 _，最多 ${limits.nameLength} 个字符。`,
      }
    : { en: `${key} must be the name of one ${title.en.toLowerCase()}.`, zh: `${key} 必须是一个${title.zh}的名称。` };
}

function mustRead(key: string, accept: Extract<Shape, { type: 'text' }>['accept']): Text {
  switch (accept) {
    case 'cidr':
      return {
        en: `${key} must be an address range such as 10.1.0.0/16.`,
        zh: `${key} 必须是地址段，例如 10.1.0.0/16。`,
      };
    case 'minor-version':
      return { en: `${key} must be major.minor, such as 1.31.`, zh: `${key} 必须是 主版本.次版本，例如 1.31。` };
    case 'service':
      return { en: `${key} must be a service: namespace/name.`, zh: `${key} 必须是服务：命名空间/名称。` };
    case 'url':
    case 'word':
      return {
        en: `${key} must be one word, or one line in quotes, of ${limits.textLength} characters at most.`,
        zh: `${key} 必须是一个词，或引号中的一行文本，最多 ${limits.textLength} 个字符。`,
      };
  }
}

/** How the value of a key is put together. */
export function writtenAs(key: string, shape: Shape): Text {
  const form = formOf(shape);
  return { en: `${key} is written ${key}=${form}.`, zh: `${key} 的写法是 ${key}=${form}。` };
}

function formOf(shape: Shape): string {
  if (shape.type === 'shift') return 'r1>r2';
  if (shape.type !== 'map') return 'a,b';
  if (shape.by !== 'word') return shape.to === 'number' ? 'c1:1,c2:3' : 'c1:a,c2:b';
  return 'a:b,c:d';
}

/** "a, b or c". British, because the sketch language writes no comma before the last. */
function oneOf(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(language === 'zh' ? 'zh-Hans' : 'en-GB', { type: 'disjunction' }).format(items);
}

/** The form of a statement that declares a link. */
export const linkForm = (word: string, between: string): string =>
  between === 'reads' ? `${word} A ${between} B` : `${word} A${between}B`;

/** A statement that would declare a name. */
export const declaration = (kind: Kind, name: string): string => `${wordFor(kind)} ${name}`;
