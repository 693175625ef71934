import { say } from '../../core/base/text.ts';
import { linkLength, ofLength, share } from '../strings/share.ts';
import { useText } from '../use-app.ts';

/** Characters up to which old mail programs leave a link alone, and from which on a file is the better way. */
const OLD_MAIL = 2_000;
export const SEND_A_FILE = 8_000;

const WIDTH = 480;

/** How long the link is, and what that means for sending it. */
export function LinkMeter({ length, opens }: { readonly length: number; readonly opens: boolean }) {
  const text = useText();
  const filled = Math.min(1, length / SEND_A_FILE) * WIDTH;
  return (
    <div className="mt-4">
      <div className="flex text-12">
        <span className="flex-1 font-semibold">{text(say(linkLength, { length }))}</span>
        <span className="text-muted">{text(say(ofLength, { length: SEND_A_FILE }))}</span>
      </div>
      <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} 10`} className="mt-1.5 h-2.5 w-full">
        <rect y={2} width={WIDTH} height={6} rx={3} className="fill-fill2" />
        <rect y={2} width={filled} height={6} rx={3} className={length > OLD_MAIL ? 'fill-warning' : 'fill-ok'} />
        <rect x={(OLD_MAIL / SEND_A_FILE) * WIDTH} width={1.5} height={10} className="fill-zone" />
      </svg>
      <p className="mt-1 text-12 text-pretty text-muted">{text(adviceOn(length, opens))}</p>
    </div>
  );
}

function adviceOn(length: number, opens: boolean) {
  if (!opens) return share.tooLongToOpen;
  if (length > SEND_A_FILE) return share.tooLongToSend;
  return length > OLD_MAIL ? share.long : share.safe;
}
