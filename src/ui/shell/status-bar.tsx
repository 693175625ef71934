import { Check, CircleAlert, LoaderCircle, Lock, Monitor, Moon, Sun } from 'lucide-react';
import type { ReactNode } from 'react';
import { lazy, Suspense } from 'react';
import { countsOf, rankOf } from '../../app/derived.ts';
import { storageTexts } from '../../app/storage-texts.ts';
import { isBlank } from '../../core/design/design.ts';
import { indexOf } from '../../core/design/model-index.ts';
import { lenses } from '../../core/lenses/index.ts';
import { SeverityGlyph } from '../canvas/severity-glyph.tsx';
import { OkGlyph } from '../kit/ok-glyph.tsx';
import { counted, status } from '../strings/shell.ts';
import { shell } from '../strings/shell.ts';
import { useApp, useAppHandle, useText } from '../use-app.ts';

const LinkLength = lazy(async () => ({ default: (await import('./link-length.tsx')).LinkLength }));

const cell = 'flex h-full items-center gap-1.5 px-2.5 whitespace-nowrap not-first:border-l not-first:border-line';
const press = `${cell} hover:bg-fill hover:text-ink`;
const icon = { size: 13, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** The last line: is it saved, how large is it, what is wrong with it. */
export function StatusBar() {
  const text = useText();
  const app = useAppHandle();
  const language = useApp((state) => state.ui.language);
  const blank = useApp((state) => isBlank(state.doc.design.model));
  const lens = useApp((state) => lenses.find((one) => one.id === state.ui.lens)?.title);
  return (
    <footer
      aria-label={text(shell.status)}
      className="flex h-7 shrink-0 items-center overflow-hidden border-t border-line bg-panel px-1 text-12 text-muted"
    >
      <SaveCell />
      <ThingsCell />
      <ProblemsCell />
      <RankCell />
      <span className="flex-1" />
      {/* The board knows its scale, and writes it here. */}
      <span id="status-zoom" className={`${cell} empty:hidden`} />
      {lens && <span className={cell}>{counted.lens[language]({ lens: text(lens) })}</span>}
      <Suspense>{!blank && <LinkLength className={cell} />}</Suspense>
      <ThemeCell />
      <button
        type="button"
        className={press}
        aria-label={text(status.switchLanguage)}
        onClick={() => app.run('toggle-language')}
      >
        {text(status.language)}
      </button>
    </footer>
  );
}

function ThemeCell() {
  const text = useText();
  const app = useAppHandle();
  const theme = useApp((state) => state.ui.theme);
  const { glyph: Glyph, words } = themes[theme];
  return (
    <button type="button" className={press} title={text(words)} onClick={() => app.run('toggle-theme')}>
      <Glyph {...icon} />
      {text(status.theme)}
      <span className="sr-only">{text(words)}</span>
    </button>
  );
}

const themes = {
  light: { glyph: Sun, words: status.light },
  dark: { glyph: Moon, words: status.dark },
  system: { glyph: Monitor, words: status.system },
} as const;

function SaveCell() {
  const text = useText();
  const { acknowledged, fault } = useApp((state) => state.ui.saved);
  const revision = useApp((state) => state.doc.revision);
  const readOnly = useApp((state) => state.doc.readOnly);
  const show = (glyph: ReactNode, words: string, title?: string) => (
    <span className={cell} title={title}>
      {glyph}
      {words}
    </span>
  );
  if (readOnly) return show(<Lock {...icon} />, text(status.readOnly));
  if (fault)
    return show(<CircleAlert {...icon} className="text-error" />, text(status.notSaved), text(storageTexts[fault]));
  if (revision === 0) return show(<Check {...icon} />, text(status.nothingYet));
  return acknowledged >= revision
    ? show(<Check {...icon} className="text-ok" />, text(status.saved))
    : show(<LoaderCircle {...icon} />, text(status.saving));
}

function ThingsCell() {
  const text = useText();
  const language = useApp((state) => state.ui.language);
  const model = useApp((state) => state.doc.design.model);
  if (isBlank(model)) return <span className={cell}>{text(status.empty)}</span>;
  const index = indexOf(model);
  const things = {
    clusters: index.all('cluster').length,
    networks: index.all('network').length,
    meshes: index.all('mesh').length,
  };
  return <span className={cell}>{counted.things[language](things)}</span>;
}

function ProblemsCell() {
  const text = useText();
  const app = useAppHandle();
  const language = useApp((state) => state.ui.language);
  const counts = useApp((state) => countsOf(state.doc.design.model));
  const judged = useApp((state) => state.ui.judged);
  const severities = (['error', 'warning', 'info'] as const).filter((severity) => counts[severity] > 0);
  return (
    <button
      type="button"
      className={press}
      aria-label={counted.problems[language](counts)}
      onClick={() => app.run('toggle-problems')}
    >
      {severities.length === 0 && judged && <OkGlyph size={13} />}
      {severities.length === 0 && text(judged ? status.noProblems : status.checking)}
      {severities.map((severity) => (
        <span key={severity} className="flex items-center gap-1">
          <SeverityGlyph severity={severity} size={13} />
          {counts[severity]}
        </span>
      ))}
    </button>
  );
}

function RankCell() {
  const text = useText();
  const language = useApp((state) => state.ui.language);
  const rank = useApp((state) => rankOf(state.doc.design.model));
  return (
    <span className={cell} title={text(status.rankHelp)}>
      {rank === undefined ? text(status.rankUnknown) : counted.rank[language]({ rank })}
    </span>
  );
}
