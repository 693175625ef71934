/**
 * Characters that a reader does not see or that rearrange what they see: controls, NEL, line and paragraph separators, zero-width
 * characters, bidirectional marks, byte order marks and noncharacters. Every emitter spells them out, since parsers disagree on them
 * and a reviewer would miss them.
 */
const UNSEEN =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- the invisible characters are what this is about
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/g;

/** Half of a surrogate pair: no encoding can carry it. */
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/** The text with every lone surrogate as U+FFFD, which is what any encoder would make of it later. */
export function wellFormed(text: string): string {
  return text.replaceAll(LONE_SURROGATE, '\ufffd');
}

/** Replaces every unseen character by what `spell` says for its four hexadecimal digits. */
export function spellUnseen(text: string, spell: (hex: string) => string): string {
  return text.replaceAll(UNSEEN, (char) => spell(char.charCodeAt(0).toString(16).padStart(4, '0')));
}
