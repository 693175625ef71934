import { shell } from '../strings/shell.ts';
import { useText } from '../use-app.ts';

/** The mark, a sail on a field of the accent, and the name. */
export function Logo() {
  const text = useText();
  return (
    <span className="flex items-center gap-2 text-14 font-semibold">
      <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
        <rect width="22" height="22" rx="6" className="fill-accent" />
        <path d="M11.5 4c3.6 2.3 5.3 6.2 5.3 10.6h-5.3z" className="fill-on-accent" />
        <path d="M9.8 7.4v7.2H5.2c.9-2.7 2.5-5.3 4.6-7.2z" className="fill-on-accent" />
        <path d="M4.6 16.4h12.8l-1.6 1.9H6.2z" className="fill-on-accent" />
      </svg>
      {text(shell.product)}
    </span>
  );
}
