import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { App } from '../../app/app.ts';
import { createApp } from '../../app/create-app.ts';
import { memoryWorld } from '../../app/memory-ports.ts';
import { openRulebook } from '../../app/rulebook.ts';
import { templates } from '../../core/templates/index.ts';
import { AppContext } from '../use-app.ts';
import '../theme/base.css';
import { DesignCanvas } from './design-canvas.tsx';

beforeAll(openRulebook);
beforeEach(() => page.viewport(1200, 800));

async function draw(app: App): Promise<void> {
  await render(
    <AppContext value={app}>
      <div style={{ position: 'fixed', inset: 0 }}>
        <DesignCanvas />
      </div>
    </AppContext>,
  );
}

/** Many clusters without a line between them: what one of them does concerns no other. */
function manyClusters(count: number): App {
  const app = createApp(memoryWorld());
  app.dispatch(
    Array.from({ length: count }, (_, n) => ({
      type: 'entity.add' as const,
      args: { id: `cluster:c${n}` as const, name: `c${n}`, at: { x: (n % 10) * 280, y: Math.floor(n / 10) * 190 } },
    })),
  );
  return app;
}

function templateApp(id: string): App {
  const app = createApp(memoryWorld());
  app.dispatch(templates.find((template) => template.id === id)?.build() ?? []);
  return app;
}

const card = (id: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`.cv-card[data-element="${id}"]`);
  if (!found) throw new Error(`${id} is not drawn`);
  return found;
};

/** Whatever changes in the page while something is done, but for what `isExpected` names. */
async function changesDuring(
  act: () => Promise<unknown>,
  isExpected: (node: Node) => boolean,
): Promise<readonly string[]> {
  const changes: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { target, type, attributeName } of records) {
      if (!isExpected(target)) changes.push(`${type} ${attributeName ?? ''} ${nameOf(target)}`);
    }
  });
  const board = document.querySelector('.react-flow__viewport');
  if (board) observer.observe(board, { subtree: true, childList: true, attributes: true, characterData: true });
  await act();
  observer.disconnect();
  return changes;
}

const nameOf = (node: Node): string => (node instanceof Element ? node.getAttribute('class') : node.nodeName) ?? '';

describe('the board', () => {
  test('draws the containers, cards, pills, gateways, hulls and lines of a design', async () => {
    await draw(templateApp('multi-primary-multi-network'));
    await expect.element(page.getByRole('figure', { name: /^cluster1, primary cluster/ })).toBeVisible();
    const count = (selector: string) => document.querySelectorAll(selector).length;
    expect([count('.cv-region'), count('.cv-zone'), count('.cv-card'), count('.cv-pill')]).toEqual([2, 2, 2, 6]);
    expect([count('.cv-gateway'), count('.cv-hull'), count('.cv-network-pill')]).toEqual([2, 2, 2]);
    expect(count('.cv-layer [data-style="gateway-hop"] > .cv-line')).toBe(1);
    expect(count('.react-flow__edge')).toBe(0);
  });

  test('shows a problem where it is, with its repair, and counts it in the containers', async () => {
    const app = templateApp('multi-primary-multi-network');
    const gateway = app.store.getState().doc.design.model.entities;
    const second = Object.values(gateway).findLast(({ kind }) => kind === 'gateway');
    if (second) app.dispatch([{ type: 'entity.remove', args: { ids: [second.id] } }]);
    await draw(app);
    await expect.element(page.getByText('N2 has no east-west gateway')).toBeInTheDocument();
    await userEvent.click(page.getByRole('button', { name: /^Fix: / }));
    expect(document.querySelectorAll('.cv-gateway')).toHaveLength(2);
    expect(document.querySelectorAll('.cv-badge')).toHaveLength(0);
  });

  test('a drag touches one card and nothing of the others', async () => {
    const app = manyClusters(60);
    await draw(app);
    const dragged = card('cluster:c23');
    const node = dragged.closest('.react-flow__node');
    let own = 0;
    // Its node, and the ring around it.
    const isOwn = (target: Node): boolean => {
      const element = target instanceof Element ? target : target.parentElement;
      const isMine = element?.closest('.react-flow__node') === node || Boolean(element?.closest('.cv-at-selection'));
      own += Number(isMine);
      return isMine;
    };
    await expect.element(page.getByRole('figure', { name: /^c23,/ })).toBeVisible();
    const before = app.store.getState().doc.design.layout['cluster:c23'];
    const changes = await changesDuring(
      () =>
        userEvent.dragAndDrop(dragged, document.body, {
          sourcePosition: { x: 30, y: 6 },
          targetPosition: { x: 1100, y: 700 },
        }),
      isOwn,
    );
    expect(app.store.getState().doc.design.layout['cluster:c23']).not.toEqual(before);
    expect(changes).toEqual([]);
    // And the look at it does see what changes.
    expect(own).toBeGreaterThan(0);
  });

  test('a pan and a zoom draw nothing of ours anew', async () => {
    await draw(manyClusters(60));
    await expect.element(page.getByRole('figure', { name: /^c23,/ })).toBeVisible();
    const board = document.querySelector('.react-flow__renderer');
    const changes = await changesDuring(
      async () => {
        for (let n = 0; n < 5; n++) {
          board?.dispatchEvent(new WheelEvent('wheel', { deltaY: 10, deltaX: 5, bubbles: true, cancelable: true }));
          board?.dispatchEvent(new WheelEvent('wheel', { deltaY: -3, ctrlKey: true, bubbles: true, cancelable: true }));
          await new Promise((done) => requestAnimationFrame(done));
        }
      },
      (node) => node instanceof Element && node.matches('.react-flow__viewport'),
    );
    expect(changes).toEqual([]);
  });
});
