import { sh, type ShellText } from '../quoting/shell-text.ts';

/**
 * The releases that files are written for, each with its newest patch as far as it was published when this was written.
 * Sources: 1.29.9, the last of its line: istio.io/latest/news/releases/1.29.x/announcing-1.29.9;
 * 1.30.5: istio.io/latest/news/releases/1.30.x/announcing-1.30.5; 1.31.1: packaged as istioctl 1.31.1 in osv.dev's advisory
 * CGA-669v-7hv3-c88f of 9 October 2026. install.sh takes another patch from ISTIO_VERSION.
 */
const PATCHES = { '1.29': sh`1.29.9`, '1.30': sh`1.30.5`, '1.31': sh`1.31.1` } as const;

const MINORS = { '1.29': sh`1.29`, '1.30': sh`1.30`, '1.31': sh`1.31` } as const;

/** A minor release of Istio that an export can be written for. */
export type IstioMinor = keyof typeof PATCHES;

/** Oldest first. */
// The keys of the table are its type.
export const istioMinors = Object.keys(PATCHES) as readonly IstioMinor[];

export const defaultIstio: IstioMinor = '1.31';

export const isIstioMinor = (text: string): text is IstioMinor => Object.hasOwn(PATCHES, text);

/** The patch release that the charts are pinned to. */
export const patchText = (minor: IstioMinor): ShellText => PATCHES[minor];

export const minorText = (minor: IstioMinor): ShellText => MINORS[minor];

/** 1.29 ended on 15 October 2026, with 1.29.9. */
export const isOutOfSupport = (minor: IstioMinor): boolean => minor === '1.29';
