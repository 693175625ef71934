import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from '../kit/button.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { exporting, formatNames } from '../strings/export.ts';
import { useApp, useAppHandle, useText } from '../use-app.ts';
import { DialogFoot } from './dialog-foot.tsx';
import { exportName } from './export-name.ts';
import { pictureOf } from './picture.ts';
import { pngOf } from './png-of.ts';
import { useThemeNow } from './use-theme-now.ts';

type Format = keyof typeof formatNames;
// The keys of the table are its type.
const formats = (Object.keys(formatNames) as Format[]).map((format) => ({ value: format, label: formatNames[format] }));

/** The drawing as a picture, in either theme, through the lens of the board. */
export function PicturePanel() {
  const text = useText();
  const app = useAppHandle();
  const design = useApp((state) => state.doc.design);
  const lens = useApp((state) => state.ui.lens);
  const language = useApp((state) => state.ui.language);
  const now = useThemeNow();
  const [theme, setTheme] = useState(now);
  const [format, setFormat] = useState<Format>('svg');
  const svg = useMemo(() => pictureOf(design, { lens, language, theme }), [design, lens, language, theme]);
  const download = async (): Promise<void> => {
    const content = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg);
    if (content) app.ports.files.save(`${exportName(design)}.${format}`, content);
    else app.toast({ tone: 'error', text: exporting.noPicture });
  };
  return (
    <>
      <div className="flex h-15 shrink-0 items-center gap-3 border-b border-line px-5">
        <span aria-hidden="true" className="text-12 text-muted">
          {text(exporting.format)}
        </span>
        <Segmented label={text(exporting.format)} options={formats} value={format} onChange={setFormat} size="sm" />
        <span aria-hidden="true" className="ml-3 text-12 text-muted">
          {text(exporting.theme)}
        </span>
        <Segmented
          label={text(exporting.theme)}
          options={[
            { value: 'light', label: text(exporting.light) },
            { value: 'dark', label: text(exporting.dark) },
          ]}
          value={theme}
          onChange={setTheme}
          size="sm"
        />
      </div>
      <div className="flex min-h-0 flex-1 items-center justify-center bg-code p-5">
        <img
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
          alt={text(exporting.pictureAlt)}
          className="max-h-full max-w-full rounded-8 border border-line object-contain"
        />
      </div>
      <DialogFoot words={text(exporting.pictureHelp)}>
        <Button
          kind="primary"
          icon={<Download size={15} strokeWidth={1.75} aria-hidden="true" />}
          onClick={() => void download()}
        >
          {text(exporting.downloadPicture)}
        </Button>
      </DialogFoot>
    </>
  );
}
