import type { Scene } from '../../../core/scene/scene.ts';
import { RenameBox } from '../rename-box.tsx';
import { BadgeLayer } from './badge-layer.tsx';
import { GatewayLayer } from './gateway-layer.tsx';
import { HintLayer } from './hint-layer.tsx';
import { HullLayer, HullPills } from './hull-layer.tsx';
import { MarqueeLayer } from './marquee-layer.tsx';
import { RouteLayer } from './route-layer.tsx';
import { SelectionLayer } from './selection-layer.tsx';
import { WireLayer } from './wire-layer.tsx';

/** Everything that is painted from the scene, below and above the cards: canvas.css says who lies above whom. */
export function SceneLayers({ scene }: { scene: Scene }) {
  return (
    <>
      <HullLayer hulls={scene.hulls} />
      <RouteLayer routes={scene.routes} above={false} />
      <HullPills hulls={scene.hulls} />
      <RouteLayer routes={scene.routes} above />
      <GatewayLayer gateways={scene.gateways} />
      <SelectionLayer scene={scene} />
      <HintLayer scene={scene} />
      <WireLayer scene={scene} />
      <MarqueeLayer />
      <BadgeLayer scene={scene} />
      <RenameBox scene={scene} />
    </>
  );
}
