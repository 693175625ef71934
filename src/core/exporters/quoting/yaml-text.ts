import { spellUnseen, wellFormed } from './unseen.ts';
import type { VariableName } from './shell-text.ts';

const inner = Symbol('inner');
const bare = Symbol('bare');

/** A scalar that is safe in any YAML document. Only the functions of this file make one, so no plain string reaches a file. */
export interface YamlText {
  /** What every parser must read back. */
  readonly value: string;
  /** The text between the double quotes, escapes included; the text itself when `bare`. */
  readonly [inner]: string;
  readonly [bare]: boolean;
}

/**
 * A person's text as a double-quoted scalar: JSON's escapes, and `\uXXXX` for whatever YAML 1.1 and 1.2 parsers read differently.
 * `$` is spelt out too, so that `envsubst` can never find a variable in it.
 * Measured against yaml, js-yaml (core and 1.1), PyYAML and kubectl: see docs/export.md, "Quoting".
 */
export function yamlStr(text: string): YamlText {
  const value = wellFormed(text);
  const quoted = JSON.stringify(value).slice(1, -1).replaceAll('$', '\\u0024');
  return { value, [inner]: spellUnseen(quoted, (hex) => `\\u${hex}`), [bare]: false };
}

/** A word of ours, unquoted. It takes literals only: a value that is not known when compiling does not compile here. */
export function word<const S extends string>(text: string extends S ? never : S): YamlText {
  return { value: text, [inner]: text, [bare]: true };
}

/** `"${NAME}"`, filled in by `envsubst` when the file is applied. */
export function placeholder(name: VariableName): YamlText {
  const text = `\${${name}}`;
  return { value: text, [inner]: text, [bare]: false };
}

/** Several scalars as one double-quoted scalar, such as a URL around a placeholder. */
export function joined(...parts: readonly YamlText[]): YamlText {
  return {
    value: parts.map((part) => part.value).join(''),
    [inner]: parts.map((part) => part[inner]).join(''),
    [bare]: false,
  };
}

/** The scalar as it stands in the file. */
export function yamlSource(text: YamlText): string {
  return text[bare] ? text[inner] : `"${text[inner]}"`;
}

/** Tells a scalar from a mapping. */
export function isYamlText(value: unknown): value is YamlText {
  return typeof value === 'object' && value !== null && inner in value;
}
