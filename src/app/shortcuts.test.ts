import { describe, expect, it } from 'vitest';
import { actions } from './actions/index.ts';
import type { KeyPress } from './shortcuts.ts';
import { actionFor, capsOf, matches } from './shortcuts.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

const idOf = (event: KeyPress, mac = false): string | undefined => actionFor(actions, event, mac)?.id;

describe('shortcuts', () => {
  it.each([
    ['undo', press('z', { ctrlKey: true })],
    ['redo', press('Z', { ctrlKey: true, shiftKey: true })],
    ['redo', press('y', { ctrlKey: true })],
    ['tool-cluster', press('c')],
    ['tool-connect', press('e')],
    ['lens-geography', press('1')],
    ['fit-all', press('!', { shiftKey: true, code: 'Digit1' })],
    ['zoom-reset', press(')', { shiftKey: true, code: 'Digit0' })],
    ['zoom-in', press('+', { ctrlKey: true, shiftKey: true })],
    ['zoom-in', press('=', { ctrlKey: true })],
    ['apply-fix', press('.', { ctrlKey: true })],
    ['shortcuts', press('?', { shiftKey: true })],
    ['next-problem', press('F8')],
    ['previous-problem', press('F8', { shiftKey: true })],
    ['nudge-arrowleft', press('ArrowLeft')],
    ['nudge-shift-arrowleft', press('ArrowLeft', { shiftKey: true })],
    ['clone-left', press('ArrowLeft', { ctrlKey: true })],
    ['toggle-theme', press('D', { altKey: true, shiftKey: true })],
    [undefined, press('q')],
    [undefined, press('c', { ctrlKey: true })],
  ])('%s', (id, event) => {
    expect(idOf(event)).toBe(id);
  });

  it('take Cmd for Ctrl on a Mac, and not the other way round', () => {
    expect(idOf(press('z', { metaKey: true }), true)).toBe('undo');
    expect(idOf(press('z', { ctrlKey: true }), true)).toBeUndefined();
    expect(idOf(press('z', { metaKey: true }))).toBeUndefined();
    // Alt and a letter type a special character there.
    expect(idOf(press('Ω', { altKey: true, code: 'KeyZ' }), true)).toBe('zen');
  });

  it('stand where the layout has the character: digits of a French keyboard need Shift', () => {
    expect(idOf(press('1', { shiftKey: true, code: 'Digit1' }))).toBe('lens-geography');
    expect(idOf(press('z', { ctrlKey: true, code: 'KeyW' }))).toBe('undo');
  });

  it('never need AltGr', () => {
    expect(idOf(press('@', { ctrlKey: true, altKey: true }))).toBeUndefined();
  });

  it('are shown as caps', () => {
    expect(capsOf('Mod+Shift+Z', false)).toEqual(['Ctrl', 'Shift', 'Z']);
    expect(capsOf('Mod+Shift+Z', true)).toEqual(['⌘', '⇧', 'Z']);
    expect(capsOf('Mod++', false)).toEqual(['Ctrl', '+']);
    expect(capsOf('Delete', true)).toEqual(['⌦']);
    expect(capsOf('ArrowUp', false)).toEqual(['↑']);
  });

  it('match the plus key', () => {
    expect(matches('Mod++', press('+', { ctrlKey: true }), false)).toBe(true);
    expect(matches('+', press('+'), false)).toBe(true);
  });
});
