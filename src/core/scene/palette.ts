/**
 * The colours of the drawing in both themes: the only table of them in core. The style sheet of the application is tested against
 * it. Source: `docs/visual.md`, which also say the contrasts.
 */
export interface Palette {
  readonly canvas: string;
  readonly card: string;
  readonly text: string;
  readonly muted: string;
  readonly subtle: string;
  readonly line: string;
  readonly line2: string;
  /** Lines that the lens makes quiet. */
  readonly faint: string;
  readonly region: string;
  readonly zone: string;
  readonly selection: string;
  readonly error: string;
  readonly warning: string;
  readonly info: string;
  readonly ok: string;
  /** On a filled severity. */
  readonly onSeverity: string;
  readonly call: string;
  /** Hull, rail and gateway of what owns no hue. */
  readonly neutral: string;
  /** Networks, meshes or control planes, in order of creation; from the seventh on they repeat. */
  readonly hues: readonly [string, string, string, string, string, string];
  /** Opacity of the fill of a hull. */
  readonly hullFill: number;
}

export const palettes: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    canvas: '#F8FAFC',
    card: '#FFFFFF',
    text: '#0F172A',
    muted: '#475569',
    subtle: '#5B6A80',
    line: '#E2E8F0',
    line2: '#CBD5E1',
    faint: '#94A3B8',
    region: '#64748B',
    zone: '#7C8BA1',
    selection: '#2563EB',
    error: '#B42318',
    warning: '#B54708',
    info: '#175CD3',
    ok: '#067647',
    onSeverity: '#FFFFFF',
    call: '#334155',
    neutral: '#64748B',
    hues: ['#123F66', '#EE1495', '#12806A', '#6A1FE0', '#A08600', '#7A3413'],
    hullFill: 0.08,
  },
  dark: {
    canvas: '#0B1220',
    card: '#111A2E',
    text: '#E6EDF7',
    muted: '#A3B1C6',
    subtle: '#8E9DB5',
    line: '#1D2940',
    line2: '#30405E',
    faint: '#55647D',
    region: '#64748B',
    zone: '#64748B',
    selection: '#60A5FA',
    error: '#FF8A80',
    warning: '#FDB022',
    info: '#84CAFF',
    ok: '#47CD89',
    onSeverity: '#0B1220',
    call: '#CBD5E1',
    neutral: '#94A3B8',
    hues: ['#5ABEFF', '#FF3D9A', '#33F0CC', '#B061FF', '#FFE24D', '#FF9640'],
    hullFill: 0.11,
  },
};
