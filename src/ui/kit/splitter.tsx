import type { KeyboardEvent, PointerEvent } from 'react';

interface Props {
  readonly label: string;
  /** Height in px of the panel below it. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

const STEP_PX = 16;

/** The grip on top of a panel: drag it, or use the arrow keys. */
export function Splitter({ label, value, min, max, onChange }: Props) {
  const set = (next: number): void => onChange(Math.round(Math.min(max, Math.max(min, next))));
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void =>
    event.currentTarget.setPointerCapture(event.pointerId);
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set(value - event.movementY);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowUp' ? STEP_PX : event.key === 'ArrowDown' ? -STEP_PX : 0;
    if (step === 0) return;
    event.preventDefault();
    set(value + step);
  };
  return (
    // A window splitter is a focusable separator with a value (WAI-ARIA 1.2); the rules only know the static one.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="separator"
      aria-orientation="horizontal"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
      className="absolute inset-x-0 top-0 z-10 flex h-2 cursor-ns-resize touch-none justify-center"
    >
      <span aria-hidden="true" className="mt-1 h-0.75 w-8 rounded-full bg-line2" />
    </div>
  );
}
