import { limits } from './limits.ts';

/** C0, DEL and C1 controls: they hide or run things in terminals and never belong in a name. */
// oxlint-disable-next-line no-control-regex -- the control characters are what this expression is about
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/u;

const DNS_LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const ID = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;

export const hasControlCharacter = (text: string): boolean => CONTROL.test(text);

/** A DNS-1123 label: what Kubernetes takes as a name and `istioctl create-remote-secret --name` demands. */
export const isDnsLabel = (text: string): boolean => DNS_LABEL.test(text);

/** An id of the sketch language: a letter or digit, then letters, digits, `-` and `_`; 63 characters at most. */
export const isId = (text: string): boolean => ID.test(text) && text.length <= limits.nameLength;

/** The name of a service: `namespace/name`, both ids. */
export function isServiceName(text: string): boolean {
  const parts = text.split('/');
  return parts.length === 2 && parts.every(isId);
}

/** A single-line text of a person: well formed, no control characters, not empty, at most 253 characters. */
export function isWord(text: string): boolean {
  return (
    text.length > 0 && text.length <= limits.textLength && !/[\ud800-\udfff]/u.test(text) && !hasControlCharacter(text)
  );
}

/** The nearest id to a text: other characters become `-`, and it is cut to 63. */
export function slugOf(text: string): string {
  const slug = text.replaceAll(/[^A-Za-z0-9_-]+/g, '-').replaceAll(/^[-_]+|[-_]+$/g, '');
  return slug.slice(0, limits.nameLength) || 'x';
}
