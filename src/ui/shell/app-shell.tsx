import { lazy, Suspense } from 'react';
import { isBlank } from '../../core/design/design.ts';
import { DesignCanvas } from '../canvas/design-canvas.tsx';
import { Dialogs } from '../dialogs/index.tsx';
import { Drawer } from '../drawer/drawer.tsx';
import { PanelBoundary } from '../kit/panel-boundary.tsx';
import { Outline } from '../outline/outline.tsx';
import { Palette } from '../palette/palette.tsx';
import { shell } from '../strings/shell.ts';
import { useApp, useAppHandle, useText } from '../use-app.ts';
import { useShortcuts } from '../use-shortcuts.ts';
import { Announcer } from './announcer.tsx';
import { Banner } from './banner.tsx';
import { DropVeil } from './drop-veil.tsx';
import { Failed } from './failed.tsx';
import { Header } from './header.tsx';
import { StatusBar } from './status-bar.tsx';
import { Toasts } from './toasts.tsx';
import { useDocumentLanguage } from './use-document-language.ts';
import { useIncoming } from './use-incoming.ts';
import { useTheme } from './use-theme.ts';

// What the first sight of the page does not need comes when it is needed.
const StartScreen = lazy(async () => ({ default: (await import('../start/start-screen.tsx')).StartScreen }));
const Inspector = lazy(async () => ({ default: (await import('../inspector/inspector.tsx')).Inspector }));
const Question = lazy(async () => ({ default: (await import('./question.tsx')).Question }));

const failed = (retry: () => void) => <Failed retry={retry} />;

/** Panels and landmarks. The board is never smaller than half of the window: the side panels fold away first. */
export function AppShell() {
  const text = useText();
  const panels = useApp((state) => state.ui.panels);
  const blank = useApp((state) => isBlank(state.doc.design.model));
  const showStart = useApp(
    (state) => state.ui.ready && isBlank(state.doc.design.model) && !state.ui.tool && !state.doc.readOnly,
  );
  const asked = useApp((state) => state.ui.question !== undefined);
  const isOver = useIncoming(useAppHandle());
  useShortcuts();
  useTheme();
  useDocumentLanguage();
  return (
    <div className="flex h-full flex-col bg-canvas">
      <Header />
      <Banner />
      <div className="flex min-h-0 flex-1">
        {panels.left && (
          <aside
            aria-label={text(shell.addPanel)}
            className="flex w-58 shrink-0 flex-col border-r border-line bg-panel"
          >
            <PanelBoundary fallback={failed}>
              <Palette />
              <Outline />
            </PanelBoundary>
          </aside>
        )}
        <main aria-label={text(shell.board)} className="relative min-w-0 flex-1 overflow-hidden">
          <PanelBoundary fallback={failed}>
            <DesignCanvas />
          </PanelBoundary>
          <PanelBoundary fallback={failed}>
            <Suspense>{showStart && <StartScreen isOver={isOver} />}</Suspense>
          </PanelBoundary>
          {isOver && !showStart && <DropVeil />}
          <Toasts />
        </main>
        {panels.right && !blank && (
          <aside
            aria-label={text(shell.inspectorPanel)}
            className="w-76 shrink-0 overflow-y-auto border-l border-line bg-panel"
          >
            <PanelBoundary fallback={failed}>
              <Suspense>
                <Inspector />
              </Suspense>
            </PanelBoundary>
          </aside>
        )}
      </div>
      {panels.drawer && !showStart && (
        <PanelBoundary fallback={failed}>
          <Drawer />
        </PanelBoundary>
      )}
      <StatusBar />
      <Dialogs />
      <Suspense>{asked && <Question />}</Suspense>
      <Announcer />
    </div>
  );
}
