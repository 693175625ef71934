import { isDnsLabel } from '../../base/wording.ts';
import type { FileName } from './file-name.ts';

declare const safe: unique symbol;

/** A DNS-1123 label: the only text of a person that may stand in a command. */
export type DnsLabel = string & { readonly [safe]: 'dns-label' };

/** A piece of a shell script made by {@link sh}. */
export type ShellText = string & { readonly [safe]: 'shell' };

/** A variable of the script: upper case letters, digits and `_`. */
export type VariableName = string & { readonly [safe]: 'variable' };

/** The text as a label, or undefined: what is not one is refused, never quoted into a command. */
export function dnsLabel(text: string): DnsLabel | undefined {
  // The test is what the brand says.
  return isDnsLabel(text) ? (text as DnsLabel) : undefined;
}

/** A label that is written in the program itself. */
export function ownLabel<const S extends string>(text: string extends S ? never : S): DnsLabel {
  // A literal of ours; the quoting test walks through all of them with isDnsLabel.
  return text as unknown as DnsLabel;
}

/** A piece of script. Only labels, safe file names, numbers and other pieces can be filled in: a plain string does not compile. */
export function sh(
  template: TemplateStringsArray,
  ...parts: readonly (DnsLabel | FileName | ShellText | VariableName | number)[]
): ShellText {
  // Literals of ours and parts that are safe by their types.
  return template.map((literal, at) => `${literal}${at < parts.length ? String(parts[at]) : ''}`).join('') as ShellText;
}

/** Pieces one after the other. */
export function shJoin(pieces: readonly ShellText[], between: ' ' | '\n' | '\n\n'): ShellText {
  // Safe pieces around white space.
  return pieces.join(between) as ShellText;
}

/** `CTX_EAST_1` for the label `east-1`. Distinct labels give distinct names, since labels hold neither `_` nor capitals. */
export function variableOf(prefix: 'CTX' | 'DISCOVERY_ADDRESS' | 'ROOT_PEM', label: DnsLabel | FileName): VariableName {
  // Upper-case letters, digits and underscores only, since a label and a file name hold nothing else but `-` and `.`.
  return `${prefix}_${label.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}` as VariableName;
}

/** `"${NAME}"` */
export function expand(name: VariableName): ShellText {
  // A variable name holds no character that means anything inside the braces.
  return `"\${${name}}"` as ShellText;
}

/** `${NAME}` where quotes stand already, and the list of variables that envsubst may fill in. */
export function bareExpand(name: VariableName): ShellText {
  // As in expand.
  return `\${${name}}` as ShellText;
}

const HTTPS = /^https:\/\/(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[[0-9a-f:]{2,39}\])(?::\d{1,5})?\/?$/;

/** The address of an API server as a word of a command, or undefined: `https://`, a host name or address, and perhaps a port. */
export function httpsAddress(text: string): ShellText | undefined {
  // The expression admits no character that a shell would expand; the brackets of IPv6 are why it is quoted.
  return HTTPS.test(text) ? (`'${text}'` as ShellText) : undefined;
}
