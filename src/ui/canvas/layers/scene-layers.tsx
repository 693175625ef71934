import { useState } from 'react';
import type { Scene } from '../../../core/scene/scene.ts';
import { RenameBox } from '../rename-box.tsx';
import { createSplitter } from '../split-parts.ts';
import { BadgeLayer } from './badge-layer.tsx';
import { GatewayLayer } from './gateway-layer.tsx';
import { HintLayer } from './hint-layer.tsx';
import { HullLayer, HullPills } from './hull-layer.tsx';
import { MarqueeLayer } from './marquee-layer.tsx';
import { RouteLayer, SignLayer } from './route-layer.tsx';
import { SelectionLayer } from './selection-layer.tsx';
import { WireLayer } from './wire-layer.tsx';

interface Scenes {
  /** What is shown now. */
  readonly scene: Scene;
  /** What was shown when the drag that goes on began; the same when there is none. */
  readonly settled: Scene;
}

/**
 * Everything that is painted from the scene, below and above the cards: canvas.css says who lies above whom. What a drag moves is
 * painted in layers of its own, so that a step costs what moves and not what there is.
 */
export function SceneLayers({ scene, settled }: Scenes) {
  const [splitters] = useState(makeSplitters);
  const routes = splitters.routes(settled.routes, scene.routes);
  const hulls = splitters.hulls(settled.hulls, scene.hulls);
  const gateways = splitters.gateways(settled.gateways, scene.gateways);
  return (
    <>
      <HullLayer hulls={hulls.resting} />
      <HullLayer hulls={hulls.moving} />
      <RouteLayer routes={routes.resting} above={false} />
      <RouteLayer routes={routes.moving} above={false} />
      <SignLayer routes={routes.resting} above={false} />
      <SignLayer routes={routes.moving} above={false} />
      <HullPills hulls={hulls.resting} />
      <HullPills hulls={hulls.moving} />
      <RouteLayer routes={routes.resting} above />
      <RouteLayer routes={routes.moving} above />
      <SignLayer routes={routes.resting} above />
      <SignLayer routes={routes.moving} above />
      <GatewayLayer gateways={gateways.resting} />
      <GatewayLayer gateways={gateways.moving} />
      <SelectionLayer scene={scene} />
      <HintLayer scene={scene} />
      <WireLayer scene={scene} />
      <MarqueeLayer />
      <BadgeLayer scene={scene} settled={settled} />
      <RenameBox scene={scene} />
    </>
  );
}

const makeSplitters = () => ({
  routes: createSplitter<Scene['routes'][number]>(({ key }) => key),
  hulls: createSplitter<Scene['hulls'][number]>(({ id }) => id),
  gateways: createSplitter<Scene['gateways'][number]>(({ id }) => id),
});
