import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../base/text.ts';
import type { ElementId } from '../../design/ids.ts';
import { indexOf } from '../../design/model-index.ts';
import type { Model } from '../../design/design.ts';
import { lenses } from '../../lenses/index.ts';
import { arrange } from '../../placement/auto-place.ts';
import { templates } from '../../templates/index.ts';
import { arbitraryModel } from '../../testing/arbitraries.ts';
import { designOf } from '../../testing/exported.ts';
import { transact } from '../../commands/transact.ts';
import { emptyDesign } from '../../design/design.ts';
import type { Badge } from './draw-badges.ts';
import { printSvg } from './print-svg.ts';
import { printThumbnail } from './print-thumbnail.ts';

const TAGS = new Set(['svg', 'g', 'rect', 'path', 'circle', 'polygon', 'text', 'tspan', 'title']);
const ATTRIBUTE = /^ ([a-zA-Z-]+)="([^"<]*)"/;

/** Reads markup as a strict parser would. Throws at anything that is not well formed, runs, loads or styles. */
function texts(svg: string): readonly string[] {
  const found: string[] = [];
  const open: string[] = [];
  let rest = svg.replace(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/, '');
  while (rest.trim() !== '') {
    const close = /^<\/([a-z]+)>/.exec(rest);
    const start = /^<([a-zA-Z]+)/.exec(rest);
    const text = /^[^<]+/.exec(rest);
    if (close) {
      if (open.pop() !== close[1]) throw new Error(`</${close[1]}> closes nothing`);
      rest = rest.slice(close[0].length);
    } else if (start) {
      if (!TAGS.has(start[1] ?? '')) throw new Error(`<${start[1]}> is not allowed`);
      rest = attributes(rest.slice(start[0].length));
      if (rest.startsWith('>')) open.push(start[1] ?? '');
      else if (!rest.startsWith('/>')) throw new Error(`bad markup: ${rest.slice(0, 40)}`);
      rest = rest.slice(rest.indexOf('>') + 1);
    } else if (text) {
      found.push(decoded(text[0]));
      rest = rest.slice(text[0].length);
    }
  }
  if (open.length > 0) throw new Error(`${open.join(', ')} left open`);
  return found;
}

function attributes(markup: string): string {
  let rest = markup;
  for (let match = ATTRIBUTE.exec(rest); match; match = ATTRIBUTE.exec(rest)) {
    const [, name = '', value = ''] = match;
    decoded(value);
    if (/^(on|style|href|src|xlink)/i.test(name)) throw new Error(`${name} is not allowed`);
    if (/url\(|javascript:|data:/i.test(value)) throw new Error(`${name}="${value}" loads something`);
    if (/NaN|undefined|Infinity/.test(value)) throw new Error(`${name}="${value}"`);
    rest = rest.slice(match[0].length);
  }
  return rest;
}

function decoded(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|#39|#9|#10|#13);)/.test(text)) throw new Error(`bare & in ${text}`);
  const entities: Readonly<Record<string, string>> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
    '&amp;': '&',
  };
  return text.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
}

interface Options {
  readonly lens?: (typeof lenses)[number]['id'];
  readonly theme?: 'light' | 'dark';
  readonly language?: Language;
  readonly title?: string;
  readonly badges?: ReadonlyMap<ElementId, Badge>;
}

function picture(model: Model, options: Options = {}): string {
  const index = indexOf(model);
  const view = { title: 'A picture', lens: 'network', theme: 'light', language: 'en', ...options } as const;
  return printSvg({ index, layout: arrange(index), ...view });
}

describe('a picture', () => {
  it('is well formed, runs nothing and loads nothing, whatever things are called', () => {
    fc.assert(
      fc.property(
        arbitraryModel,
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...lenses.map(({ id }) => id)),
        fc.constantFrom('en' as const, 'zh' as const),
        (model, title, lens, language) => {
          texts(picture(model, { title, lens, language, theme: 'dark' }));
          texts(printThumbnail(indexOf(model), 'light'));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('shows hostile names as they are', () => {
    const name = '"><script>alert(1)</script>&amp;\'';
    const model = designOf('cluster c1 region=r1').model;
    const hostile = {
      ...model,
      entities: Object.fromEntries(
        Object.entries(model.entities).map(([id, entity]) => [
          id,
          entity.kind === 'region' ? { ...entity, name } : entity,
        ]),
      ),
    };
    const shown = texts(picture(hostile, { title: name }));
    expect(shown).toContain(name);
    expect(shown.some((text) => text.startsWith('"><scr'))).toBe(true);
  });

  it('gives the same bytes for the same drawing', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        expect(picture(structuredClone(model))).toBe(picture(model));
      }),
      { numRuns: 40 },
    );
  });

  it('has the title, every cluster and a legend of what is drawn', () => {
    const model = designOf('cluster c1 net=n1\ncluster c2 role=remote cp=c1 net=n1\nsecret c1 reads c2').model;
    const shown = texts(picture(model, { title: 'Shop' }));
    for (const text of ['Shop', 'c1', 'c2', '← c1', 'n1', 'primary', 'remote', 'remote secret', 'xDS'])
      expect(shown).toContain(text);
    for (const text of ['call', 'trust', 'gateway hop', 'ingress gateway']) expect(shown).not.toContain(text);
  });

  it('speaks Chinese', () => {
    const model = designOf('cluster c1 net=n1\ncluster c2 role=remote cp=c1 net=n1\nsecret c1 reads c2').model;
    const shown = texts(picture(model, { title: '', language: 'zh' }));
    for (const text of ['未命名设计', '主集群', '从集群', '远程 Secret']) expect(shown).toContain(text);
  });

  it('shows badges for errors and warnings, none for advice', () => {
    const model = designOf('cluster c1 net=n1\ncluster c2 net=n1').model;
    const [a, b] = indexOf(model).all('cluster');
    const marks = (severity: Badge['severity'], count: number): string =>
      picture(model, {
        badges: new Map([
          [a?.id ?? 'cluster:a', { severity, count }],
          [b?.id ?? 'cluster:b', { severity: 'info', count: 9 }],
        ]),
      });
    const plain = picture(model);
    expect(marks('info', 1)).toBe(plain);
    expect(marks('error', 1)).not.toBe(plain);
    expect(texts(marks('warning', 7))).toContain('7');
  });

  it('draws an empty board', () => {
    expect(texts(picture(emptyDesign().model))).toContain('A picture');
  });

  it.each(templates.map((template) => [template.id, template] as const))(
    'of %s fits the board of a screen',
    (_, template) => {
      const made = transact(emptyDesign(template.title.en), template.build());
      if (!made.ok) throw new Error(made.error.message.en);
      const { model, layout } = made.value.design;
      const svg = printSvg({
        index: indexOf(model),
        layout,
        title: '',
        lens: 'network',
        theme: 'light',
        language: 'en',
      });
      const [, w = '', h = ''] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
      // The board of the editor is 904 px wide; the picture has a margin, a title and a legend besides.
      expect(Number(w)).toBeLessThanOrEqual(904);
      expect(Number(h)).toBeLessThanOrEqual(540 + 120);
      expect(texts(svg).every((text) => !text.endsWith('…'))).toBe(true);
    },
  );
});
