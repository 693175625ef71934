import { isBlank } from '../../core/design/design.ts';
import { DesignCanvas } from '../canvas/design-canvas.tsx';
import { Dialogs } from '../dialogs/index.tsx';
import { Drawer } from '../drawer/drawer.tsx';
import { Inspector } from '../inspector/inspector.tsx';
import { PanelBoundary } from '../kit/panel-boundary.tsx';
import { Outline } from '../outline/outline.tsx';
import { Palette } from '../palette/palette.tsx';
import { StartScreen } from '../start/start-screen.tsx';
import { shell } from '../strings/shell.ts';
import { useApp, useText } from '../use-app.ts';
import { useShortcuts } from '../use-shortcuts.ts';
import { Announcer } from './announcer.tsx';
import { Banner } from './banner.tsx';
import { Failed } from './failed.tsx';
import { Header } from './header.tsx';
import { Question } from './question.tsx';
import { StatusBar } from './status-bar.tsx';
import { Toasts } from './toasts.tsx';
import { useDocumentLanguage } from './use-document-language.ts';
import { useTheme } from './use-theme.ts';

const failed = (retry: () => void) => <Failed retry={retry} />;

/** Panels and landmarks. The board is never smaller than half of the window: the side panels fold away first. */
export function AppShell() {
  const text = useText();
  const panels = useApp((state) => state.ui.panels);
  const blank = useApp((state) => isBlank(state.doc.design.model));
  const showStart = useApp(
    (state) => state.ui.ready && isBlank(state.doc.design.model) && !state.ui.tool && !state.doc.readOnly,
  );
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
            {showStart && <StartScreen />}
          </PanelBoundary>
          <Toasts />
        </main>
        {panels.right && !blank && (
          <aside
            aria-label={text(shell.inspectorPanel)}
            className="w-76 shrink-0 overflow-y-auto border-l border-line bg-panel"
          >
            <PanelBoundary fallback={failed}>
              <Inspector />
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
      <Question />
      <Announcer />
    </div>
  );
}
