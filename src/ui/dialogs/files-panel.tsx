import { useState } from 'react';
import { countsOf } from '../../app/derived.ts';
import { say } from '../../core/base/text.ts';
import { exporters } from '../../core/exporters/index.ts';
import { defaultIstio, istioMinors } from '../../core/exporters/yaml/versions.ts';
import { SeverityGlyph } from '../canvas/severity-glyph.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { Select } from '../kit/select.tsx';
import { Tag } from '../kit/tag.tsx';
import { errorsRemain, exporting, methodNames } from '../strings/export.ts';
import { useApp, useText } from '../use-app.ts';
import { BundleView } from './bundle-view.tsx';
import { Refused } from './refused.tsx';
import type { ExporterId } from './use-bundle.ts';
import { useBundle } from './use-bundle.ts';

const methods = exporters.map(({ id }) => ({ value: id, label: methodNames[id] }));
const releases = istioMinors.map((minor) => ({ value: minor, label: minor })).toReversed();

/** The installation. Method and release stand above the files because they change every one of them. */
export function FilesPanel({ onShow }: { readonly onShow: () => void }) {
  const text = useText();
  const errors = useApp((state) => countsOf(state.doc.design.model).error);
  const [method, setMethod] = useState<ExporterId>(exporters[0].id);
  const [istio, setIstio] = useState<string>(defaultIstio);
  const bundle = useBundle(method, istio);
  return (
    <>
      <div className="flex h-15 shrink-0 items-center gap-3 border-b border-line px-5">
        <span aria-hidden="true" className="text-12 text-muted">
          {text(exporting.method)}
        </span>
        <Segmented label={text(exporting.method)} options={methods} value={method} onChange={setMethod} size="sm" />
        <span aria-hidden="true" className="ml-3 text-12 text-muted">
          {text(exporting.istio)}
        </span>
        <span className="flex w-24">
          <Select label={text(exporting.istio)} options={releases} value={istio} onChange={setIstio} />
        </span>
        <span className="flex-1" />
        {errors > 0 && (
          <Tag tone="error">
            <SeverityGlyph severity="error" size={13} />
            {text(say(errorsRemain, { count: errors }))}
          </Tag>
        )}
      </div>
      {bundle.ok ? <BundleView files={bundle.value} /> : <Refused problems={bundle.error} onShow={onShow} />}
    </>
  );
}
