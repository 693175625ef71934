import type { Severity } from '../../app/finding.ts';

/** Shape and colour both say the severity: disc with x, triangle with !, rounded square with i. */
const SHAPES: Readonly<Record<Severity, { body: string; mark: string }>> = {
  error: { body: 'M8 1A7 7 0 1 1 8 15A7 7 0 1 1 8 1Z', mark: 'M5.6 5.6L10.4 10.4M10.4 5.6L5.6 10.4' },
  warning: { body: 'M8 1.3L15.3 14H.7Z', mark: 'M8 6V9.7M8 11.8V12' },
  info: {
    body: 'M5 1H11A4 4 0 0 1 15 5V11A4 4 0 0 1 11 15H5A4 4 0 0 1 1 11V5A4 4 0 0 1 5 1Z',
    mark: 'M8 7.3V11.6M8 4.6V4.8',
  },
};

/** A nested `<svg>`, so that it can stand in HTML and inside the drawing alike. */
export function SeverityGlyph({ severity, size }: { severity: Severity; size: number }) {
  const { body, mark } = SHAPES[severity];
  return (
    <svg
      className="cv-severity"
      data-severity={severity}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path className="cv-severity-body" d={body} />
      <path className="cv-severity-mark" d={mark} />
    </svg>
  );
}
