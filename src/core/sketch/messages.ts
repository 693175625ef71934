import { limits } from '../base/limits.ts';
import type { Phrase, Text } from '../base/text.ts';

/** The version of the language that this parser knows. */
export const SKETCH_VERSION = 1;

/** A piece of somebody's text inside a message: cut, and without characters that hide things. */
function shown(text: string): string {
  // oxlint-disable-next-line no-control-regex -- the control characters are what this expression is about
  const visible = text.slice(0, 61).replaceAll(/[\u0000-\u001f\u007f-\u009f]|\p{Surrogate}|\p{Cf}/gu, '\uFFFD');
  return visible.length > 60 ? `${visible.slice(0, 60)}…` : visible;
}

interface Named {
  readonly word: string;
  readonly name: string;
}

/** What is said about a problem. */
export const phrases = {
  unknownStatement: {
    en: ({ word }) => `"${shown(word)}" is not a statement.`,
    zh: ({ word }) => `“${shown(word)}”不是语句。`,
  } satisfies Phrase<{ word: string }>,
  unknownKey: {
    en: ({ word, key }) => `${word} has no key "${shown(key)}".`,
    zh: ({ word, key }) => `${word} 没有键“${shown(key)}”。`,
  } satisfies Phrase<{ word: string; key: string }>,
  missingId: {
    en: ({ word }) => `${word} needs an id.`,
    zh: ({ word }) => `${word} 缺少 id。`,
  } satisfies Phrase<{ word: string }>,
  missingName: {
    en: ({ word }) => `${word} needs a name.`,
    zh: ({ word }) => `${word} 缺少名称。`,
  } satisfies Phrase<{ word: string }>,
  badId: {
    en: ({ id }) => `"${shown(id)}" is not an id.`,
    zh: ({ id }) => `“${shown(id)}”不是合法的 id。`,
  } satisfies Phrase<{ id: string }>,
  badName: {
    en: ({ id }) => `"${shown(id)}" is not a name: one line of ${limits.textLength} characters at most.`,
    zh: ({ id }) => `“${shown(id)}”不是合法的名称：须为单行且不超过 ${limits.textLength} 个字符。`,
  } satisfies Phrase<{ id: string }>,
  badService: {
    en: ({ id }) => `"${shown(id)}" is not a service: write namespace/name.`,
    zh: ({ id }) => `“${shown(id)}”不是合法的服务：请写成 命名空间/名称。`,
  } satisfies Phrase<{ id: string }>,
  duplicateId: {
    en: ({ word, name, line }) => `${word} ${shown(name)} is declared twice (line ${line}).`,
    zh: ({ word, name, line }) => `${word} ${shown(name)} 重复声明（第 ${line} 行）。`,
  } satisfies Phrase<Named & { line: number }>,
  duplicateKey: {
    en: ({ key }) => `${key} is given twice.`,
    zh: ({ key }) => `${key} 重复给出。`,
  } satisfies Phrase<{ key: string }>,
  badStatement: {
    en: ({ word, form }) => `${word} is written "${form}".`,
    zh: ({ word, form }) => `${word} 的写法是“${form}”。`,
  } satisfies Phrase<{ word: string; form: string }>,
  gatewayNowhere: {
    en: ({ name, missing }) => `gateway ${name} stands in ${shown(missing)}, which is not declared.`,
    zh: ({ name, missing }) => `网关 ${name} 所在的 ${shown(missing)} 未声明。`,
  } satisfies Phrase<{ name: string; missing: string }>,
  unknownReference: {
    en: ({ word, name, key, missing }) => `${word} ${name}: ${key} names ${shown(missing)}, which is not declared.`,
    zh: ({ word, name, key, missing }) => `${word} ${name}：${key} 引用的 ${shown(missing)} 未声明。`,
  } satisfies Phrase<Named & { key: string; missing: string }>,
  unknownEnd: {
    en: ({ word, missing, kind }) => `${word} names ${kind.en.toLowerCase()} ${shown(missing)}, which is not declared.`,
    zh: ({ word, missing, kind }) => `${word} 引用的${kind.zh} ${shown(missing)} 未声明。`,
  } satisfies Phrase<{ word: string; missing: string; kind: Text }>,
  itself: {
    en: ({ word, name }) => `${word} ${name} cannot be linked to itself.`,
    zh: ({ word, name }) => `${word} ${name} 不能与自身相连。`,
  } satisfies Phrase<Named>,
  requiredKey: {
    en: ({ word, name, key, kind }) => `${word} ${shown(name)} needs ${key}=<${kind}>.`,
    zh: ({ word, name, key, kind }) => `${word} ${shown(name)} 需要 ${key}=<${kind}>。`,
  } satisfies Phrase<Named & { key: string; kind: string }>,
  testOnly: {
    en: ({ word }) => `"${word}" is only available in test files.`,
    zh: ({ word }) => `“${word}”只能用于测试文件。`,
  } satisfies Phrase<{ word: string }>,
  newerVersion: {
    en: ({ version }) => `Written for version ${shown(version)}; this version reads ${SKETCH_VERSION}.`,
    zh: ({ version }) => `此文本为版本 ${shown(version)} 编写；当前程序支持版本 ${SKETCH_VERSION}。`,
  } satisfies Phrase<{ version: string }>,
};

export const openQuote: Text = { en: 'The quote is not closed.', zh: '引号没有闭合。' };

export const tooManyStatements: Text = {
  en: `A sketch may have ${limits.sketchStatements} statements.`,
  zh: `一个草图最多有 ${limits.sketchStatements} 条语句。`,
};

export const tooManyBytes: Text = {
  en: `A sketch may have ${limits.sketchBytes / 1024 / 1024} MiB of text.`,
  zh: `一个草图最多有 ${limits.sketchBytes / 1024 / 1024} MiB 文本。`,
};

export const badVersion: Text = {
  en: `sketch is followed by its version: sketch ${SKETCH_VERSION}.`,
  zh: `sketch 之后是版本号：sketch ${SKETCH_VERSION}。`,
};
