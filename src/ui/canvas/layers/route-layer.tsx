import { memo } from 'react';
import type { Route } from '../../../core/scene/scene.ts';
import { RouteLine } from './route-line.tsx';

/** The lines below the cards, or those above them. */
export const RouteLayer = memo(function RouteLayer({ routes, above }: { routes: readonly Route[]; above: boolean }) {
  return (
    <svg className={`cv-layer ${above ? 'cv-at-calls' : 'cv-at-lines'}`} aria-hidden="true">
      {routes.map((route) => route.above === above && <RouteLine key={route.key} route={route} />)}
    </svg>
  );
});
