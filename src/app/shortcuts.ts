import type { Action } from './actions/define-action.ts';

/** What a keyboard event says, without the DOM. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The action that a key press asks for, the first of the list that has it. `mac`: Cmd takes the place of Ctrl. */
export function actionFor(actions: readonly Action[], press: KeyPress, mac: boolean): Action | undefined {
  return actions.find(({ keys }) => keys.some((combination) => matches(combination, press, mac)));
}

/**
 * Whether a key press is a combination such as `Mod+Shift+Z`. Letters and signs are matched on the character, so that they stand
 * where the layout of the reader has them. With Shift a digit becomes a sign that differs between layouts, and with Alt a Mac types
 * special characters: those two are matched on the position of the key.
 */
export function matches(combination: string, press: KeyPress, mac: boolean): boolean {
  const wanted = parsed(combination);
  const [modifier, other] = mac ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  return modifier === wanted.mod && !other && press.altKey === wanted.alt && keyMatches(wanted, press);
}

function keyMatches({ key, shift, alt }: Combination, press: KeyPress): boolean {
  const isLetter = /^[A-Z]$/.test(key);
  if (shift && /^\d$/.test(key)) return press.shiftKey && press.code === `Digit${key}` && press.key !== key;
  if (alt && isLetter) return press.shiftKey === shift && press.code === `Key${key}`;
  // A sign needs Shift on one layout and none on another: only its character counts.
  const isSign = key.length === 1 && !isLetter;
  return (isSign || press.shiftKey === shift) && press.key.toUpperCase() === key.toUpperCase();
}

interface Combination {
  readonly key: string;
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

function parsed(combination: string): Combination {
  // `Mod++` is the plus key.
  const parts = combination.endsWith('++') ? [...combination.slice(0, -2).split('+'), '+'] : combination.split('+');
  const key = combination === '+' ? '+' : (parts.at(-1) ?? '');
  const has = (name: string): boolean => parts.slice(0, -1).includes(name);
  return { key, mod: has('Mod'), shift: has('Shift'), alt: has('Alt') };
}

const SHOWN: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Delete: 'Del',
  Escape: 'Esc',
};
const SHOWN_ON_MAC: Readonly<Record<string, string>> = { ...SHOWN, Delete: '⌦', Backspace: '⌫' };

/** The keys of a combination as caps to print, such as `['Ctrl', 'Z']`, or `['⌘', 'Z']` on a Mac. */
export function capsOf(combination: string, mac: boolean): readonly string[] {
  const { key, mod, shift, alt } = parsed(combination);
  return [
    ...(mod ? [mac ? '⌘' : 'Ctrl'] : []),
    ...(alt ? [mac ? '⌥' : 'Alt'] : []),
    ...(shift ? [mac ? '⇧' : 'Shift'] : []),
    (mac ? SHOWN_ON_MAC : SHOWN)[key] ?? key,
  ];
}
