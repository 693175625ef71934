import type { KeyboardEvent } from 'react';
import { useText } from '../use-app.ts';
import type { Board } from './board.ts';
import type { ConnectMenu as Menu } from './canvas-state.ts';
import type { ConnectChoice } from './gestures/connect-choices.ts';
import { canvasWords } from './strings/canvas-words.ts';
import { useBoard, useCanvas } from './use-board.ts';

/** Asks which of its meanings a wire shall have. */
export function ConnectMenu() {
  const menu = useCanvas((state) => state.menu);
  return menu ? <OpenMenu menu={menu} /> : null;
}

function OpenMenu({ menu }: { menu: Menu }) {
  const board = useBoard();
  const text = useText();
  return (
    <div
      className="cv-float cv-menu"
      role="menu"
      tabIndex={-1}
      aria-label={text(canvasWords.connectMenu)}
      style={{ left: menu.at.x, top: menu.at.y }}
      ref={focusFirst}
      onKeyDown={(event) => onMenuKey(board, event)}
      onPointerDown={(event) => event.stopPropagation()}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close(board);
      }}
    >
      {menu.choices.map((choice) => (
        <button
          key={choice.key}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className="cv-menu-item"
          onClick={() => choose(board, choice)}
        >
          {text(choice.title)}
        </button>
      ))}
    </div>
  );
}

/** Focus goes into the menu when it opens, as menus do. Kept inside the window. */
function focusFirst(menu: HTMLElement | null): void {
  if (!menu) return;
  const { right, bottom } = menu.getBoundingClientRect();
  const [dx, dy] = [Math.min(0, innerWidth - 8 - right), Math.min(0, innerHeight - 8 - bottom)];
  if (dx !== 0 || dy !== 0) menu.style.translate = `${dx}px ${dy}px`;
  menu.querySelector('button')?.focus({ preventScroll: true });
}

const close = (board: Board): void => board.canvas.setState({ menu: undefined });

function choose(board: Board, { commands, title }: ConnectChoice): void {
  close(board);
  board.app.dispatch(commands, { title });
}

function onMenuKey(board: Board, event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll('button')];
  const here = items.findIndex((item) => item === document.activeElement);
  const next: Readonly<Record<string, number>> = {
    ArrowDown: (here + 1) % items.length,
    ArrowUp: (here - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const to = next[event.key];
  if (to !== undefined) items[to]?.focus();
  else if (event.key === 'Escape' || event.key === 'Tab') close(board);
  else return;
  event.preventDefault();
  event.stopPropagation();
}
