import { num } from '../../scene/path-data.ts';
import { xml } from '../quoting/xml-text.ts';

declare const safe: unique symbol;

/** Well-formed SVG markup. Only the functions of this file make it, so no text of a person gets in unescaped. */
export type Svg = string & { readonly [safe]: 'svg' };

/** The elements a picture is made of: nothing that runs, loads or holds foreign markup. */
type Tag = 'svg' | 'g' | 'rect' | 'path' | 'circle' | 'polygon' | 'text' | 'tspan' | 'title';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element. Numbers get two decimals at most; whatever is undefined is left out. */
export function el(tag: Tag, attributes: Attributes, ...children: readonly Svg[]): Svg {
  const written = Object.entries(attributes)
    .flatMap(([name, value]) =>
      value === undefined ? [] : ` ${attributeName(name)}="${typeof value === 'number' ? num(value) : xml(value)}"`,
    )
    .join('');
  const inner = children.join('');
  // Tags and attribute names are ours, values are escaped, children are markup of this function.
  return (inner === '' ? `<${tag}${written}/>` : `<${tag}${written}>${inner}</${tag}>`) as Svg;
}

/** Text of a person or of ours, escaped. */
export function words(text: string): Svg {
  // xml() leaves nothing that could end the text or start markup.
  return xml(text) as string as Svg;
}

/** Several elements without one around them. */
export function all(...parts: readonly Svg[]): Svg {
  // Markup beside markup is markup.
  return parts.join('') as Svg;
}

/** `strokeWidth` is `stroke-width`; the few names of SVG that have capitals are not used here, but for viewBox. */
const attributeName = (name: string): string =>
  name === 'viewBox' ? name : name.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
