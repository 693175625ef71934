import type { StoredDesign } from '../../app/ports.ts';
import { say } from '../../core/base/text.ts';
import { Tag } from '../kit/tag.tsx';
import { errorCount, start, warningCount } from '../strings/start.ts';
import { useText } from '../use-app.ts';

/** The worst that is known of a stored design. */
export function ProblemTag({ design: { errors, warnings } }: { readonly design: StoredDesign }) {
  const text = useText();
  if (errors > 0) return <Tag tone="error">{text(say(errorCount, { count: errors }))}</Tag>;
  if (warnings > 0) return <Tag tone="warning">{text(say(warningCount, { count: warnings }))}</Tag>;
  return <Tag tone="ok">{text(start.clean)}</Tag>;
}
