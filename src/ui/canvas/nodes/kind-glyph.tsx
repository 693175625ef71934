import type { LucideIcon } from 'lucide-react';
import {
  ArrowLeftRight,
  Circle,
  Globe,
  Hexagon,
  KeyRound,
  MapPin,
  Network,
  Server,
  StickyNote,
  Users,
  Waypoints,
} from 'lucide-react';
import type { Kind } from '../../../core/design/ids.ts';

const GLYPHS: Readonly<Record<Kind, LucideIcon>> = {
  region: Globe,
  zone: MapPin,
  cluster: Hexagon,
  network: Network,
  mesh: Waypoints,
  gateway: ArrowLeftRight,
  service: Circle,
  vm: Server,
  ca: KeyRound,
  team: Users,
  note: StickyNote,
};

/** The sign of a kind, as the palette shows it. */
export function KindGlyph({ kind }: { kind: Kind }) {
  const Glyph = GLYPHS[kind];
  return <Glyph className="cv-glyph" size={14} strokeWidth={1.75} aria-hidden="true" />;
}
