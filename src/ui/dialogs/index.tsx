import type { ComponentType, LazyExoticComponent } from 'react';
import { lazy, Suspense } from 'react';
import type { DialogId } from '../../app/state.ts';
import { PanelBoundary } from '../kit/panel-boundary.tsx';
import { useApp } from '../use-app.ts';
import { DialogFailed } from './dialog-failed.tsx';

/** Each is loaded when it is first opened: none of them is needed to draw. */
const dialogs: Readonly<Record<DialogId, LazyExoticComponent<ComponentType>>> = {
  share: lazy(() => import('./share-dialog.tsx').then((module) => ({ default: module.ShareDialog }))),
  export: lazy(() => import('./export-dialog.tsx').then((module) => ({ default: module.ExportDialog }))),
  designs: lazy(() => import('./designs-dialog.tsx').then((module) => ({ default: module.DesignsDialog }))),
  shortcuts: lazy(() => import('./shortcuts-dialog.tsx').then((module) => ({ default: module.ShortcutsDialog }))),
  templates: lazy(() => import('./templates-dialog.tsx').then((module) => ({ default: module.TemplatesDialog }))),
};

/** The dialog that is open, if any. */
export function Dialogs() {
  const id = useApp((state) => state.ui.dialog);
  if (!id) return null;
  const Open = dialogs[id];
  return (
    <PanelBoundary key={id} fallback={() => <DialogFailed />}>
      <Suspense fallback={null}>
        <Open />
      </Suspense>
    </PanelBoundary>
  );
}
