import { X } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { countsOf } from '../../app/derived.ts';
import type { DrawerTab } from '../../app/state.ts';
import { IconButton } from '../kit/button.tsx';
import { Splitter } from '../kit/splitter.tsx';
import { Tabs, tabPanelProps } from '../kit/tabs.tsx';
import { Count } from '../kit/tag.tsx';
import { problems } from '../strings/panels.ts';
import { shell } from '../strings/shell.ts';
import { useApp, useAppHandle, useText } from '../use-app.ts';
import { ProblemsPanel } from './problems-panel.tsx';

const SketchPanel = lazy(async () => ({ default: (await import('./sketch-panel.tsx')).SketchPanel }));
const YamlPanel = lazy(async () => ({ default: (await import('./yaml-panel.tsx')).YamlPanel }));

const panels = { problems: ProblemsPanel, sketch: SketchPanel, yaml: YamlPanel } as const;
const titles = { problems: problems.title, sketch: problems.sketch, yaml: problems.yaml } as const;
const tabs = ['problems', 'sketch', 'yaml'] as const satisfies readonly DrawerTab[];
const HEIGHT_PX = { min: 120, max: 640 } as const;

/** Panels as wide as the window, under the board. */
export function Drawer() {
  const text = useText();
  const app = useAppHandle();
  const active = useApp((state) => state.ui.panels.drawer) ?? 'problems';
  const height = useApp((state) => state.ui.panels.drawerHeight);
  const counts = useApp((state) => countsOf(state.doc.design.model));
  const show = (drawer: DrawerTab | undefined): void =>
    app.ui({ panels: { ...app.store.getState().ui.panels, drawer } });
  const badge = (tab: DrawerTab) =>
    tab === 'problems' ? (
      <>
        {counts.error > 0 && <Count tone="error">{counts.error}</Count>}
        {counts.warning > 0 && <Count tone="warning">{counts.warning}</Count>}
      </>
    ) : null;
  const Panel = panels[active];
  return (
    <section
      aria-label={text(problems.drawer)}
      // The board keeps at least half of the window, however high the drawer was made on a larger screen.
      style={{ height: `min(${height}px, 50vh)` }}
      className="relative flex shrink-0 flex-col border-t border-line2 bg-panel"
    >
      <Splitter
        label={text(shell.resizeDrawer)}
        value={height}
        {...HEIGHT_PX}
        onChange={(next) => app.ui({ panels: { ...app.store.getState().ui.panels, drawerHeight: next } })}
      />
      <div className="flex h-10 shrink-0 items-stretch border-b border-line pr-3 pl-2">
        <Tabs
          label={text(problems.drawer)}
          prefix="drawer"
          active={active}
          onSelect={show}
          tabs={tabs.map((id) => ({ id, label: text(titles[id]), badge: badge(id) }))}
        />
        <span className="flex-1" />
        <div id="drawer-tools" className="flex items-center gap-2" />
        <span className="flex items-center pl-2">
          <IconButton
            size="sm"
            label={text(shell.closeDrawer)}
            icon={<X size={15} strokeWidth={1.75} />}
            onClick={() => show(undefined)}
          />
        </span>
      </div>
      <div {...tabPanelProps('drawer', active)} className="flex min-h-0 flex-1 flex-col">
        <Suspense>
          <Panel />
        </Suspense>
      </div>
    </section>
  );
}
