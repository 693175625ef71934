import { isYamlText, yamlSource, type YamlText } from '../quoting/yaml-text.ts';

/**
 * What a YAML file is made of. A plain string is not among it, so that every scalar has passed an emitter. Keys are the program's
 * own words; a member that is undefined is left out.
 */
export type YamlNode = YamlText | number | boolean | readonly YamlNode[] | YamlMap;

export interface YamlMap {
  readonly [key: string]: YamlNode | undefined;
}

/** One document in block style, two blanks a level, keys in the order in which they were written. */
export function printYaml(node: YamlMap): string {
  return `${mapLines(node).join('\n')}\n`;
}

/** What a parser must read back from {@link printYaml}. */
export function plainOf(node: YamlNode): unknown {
  if (isYamlText(node)) return node.value;
  if (typeof node !== 'object') return node;
  if (isList(node)) return node.map(plainOf);
  return Object.fromEntries(entriesOf(node).map(([key, value]) => [key, plainOf(value)]));
}

const isList = (node: YamlNode): node is readonly YamlNode[] => Array.isArray(node);

function entriesOf(node: YamlMap): readonly (readonly [string, YamlNode])[] {
  return Object.entries(node).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
}

function mapLines(node: YamlMap): string[] {
  return entriesOf(node).flatMap(([key, value]) => {
    const scalar = scalarOf(value);
    if (scalar !== undefined) return [`${key}: ${scalar}`];
    return [`${key}:`, ...linesOf(value).map((line) => `  ${line}`)];
  });
}

function linesOf(node: YamlNode): string[] {
  if (isList(node)) return node.flatMap(itemLines);
  return typeof node === 'object' && !isYamlText(node) ? mapLines(node) : [];
}

function itemLines(item: YamlNode): string[] {
  const scalar = scalarOf(item);
  if (scalar !== undefined) return [`- ${scalar}`];
  return linesOf(item).map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`));
}

/** The value on the line of its key, for scalars and empty collections. */
function scalarOf(node: YamlNode): string | undefined {
  if (isYamlText(node)) return yamlSource(node);
  if (typeof node !== 'object') return String(node);
  if (isList(node)) return node.length === 0 ? '[]' : undefined;
  return entriesOf(node).length === 0 ? '{}' : undefined;
}
