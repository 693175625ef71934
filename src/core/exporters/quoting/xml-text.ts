import { wellFormed } from './unseen.ts';

declare const safe: unique symbol;

/** Text that is safe between tags and between double or single quotes of XML. */
export type XmlText = string & { readonly [safe]: 'xml' };

/** Characters that XML 1.0 has no way to write (section 2.2, Char). */
// oxlint-disable-next-line no-control-regex -- the control characters are what this expression is about
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A person's text for XML content and attributes. White space survives in attributes; what XML cannot hold becomes U+FFFD. */
export function xml(text: string): XmlText {
  const writable = wellFormed(text).replaceAll(UNWRITABLE, '\ufffd');
  // Every character that could end the text or start markup is an entity now.
  return writable.replaceAll(/[&<>"'\t\n\r]/g, (char) => ENTITIES[char] ?? char) as XmlText;
}
