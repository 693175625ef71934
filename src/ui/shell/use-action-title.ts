import { invariant } from '../../core/base/invariant.ts';
import { actionOf } from '../../app/actions/index.ts';
import { useText } from '../use-app.ts';

/** The name of an action, as menus, buttons and the help sheet all show it. */
export function useActionTitle(): (id: string) => string {
  const text = useText();
  return (id) => {
    const action = actionOf(id);
    invariant(action, `there is an action ${id}`);
    return text(action.title);
  };
}
