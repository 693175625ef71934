/** A disc with a tick: looked at, and nothing is wrong. */
export function OkGlyph({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" className="shrink-0">
      <circle cx={8} cy={8} r={7} className="fill-ok" />
      <path
        d="M5 8.3L7.1 10.4L11 6"
        fill="none"
        strokeWidth={1.7}
        strokeLinecap="round"
        strokeLinejoin="round"
        className="stroke-on-severity"
      />
    </svg>
  );
}
