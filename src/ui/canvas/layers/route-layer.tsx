import { memo } from 'react';
import type { Route } from '../../../core/scene/scene.ts';
import { hasSigns, RouteLine, RouteSigns } from './route-line.tsx';

interface Lines {
  readonly routes: readonly Route[];
  /** Those above the cards, or those below them. */
  readonly above: boolean;
}

export const RouteLayer = memo(function RouteLayer({ routes, above }: Lines) {
  return (
    <svg className={layerOf(above)} aria-hidden="true">
      {routes.map((route) => route.above === above && <RouteLine key={route.key} route={route} />)}
    </svg>
  );
});

/** What is said about lines. */
export const SignLayer = memo(function SignLayer({ routes, above }: Lines) {
  return (
    <svg className={layerOf(above)} aria-hidden="true">
      {routes.map((route) => route.above === above && hasSigns(route) && <RouteSigns key={route.key} route={route} />)}
    </svg>
  );
});

const layerOf = (above: boolean): string => `cv-layer ${above ? 'cv-at-calls' : 'cv-at-lines'}`;
