import { createRoot } from 'react-dom/client';
import { createApp } from './app/create-app.ts';
import { startApp } from './app/start.ts';
import { invariant } from './core/base/invariant.ts';
import { reportUp } from './platform/boot.ts';
import { browserPorts } from './platform/browser-ports.ts';
import { AppShell } from './ui/shell/app-shell.tsx';
import { AppContext } from './ui/use-app.ts';
import './ui/theme/base.css';

const root = document.getElementById('root');
invariant(root, 'index.html has a root');

const app = createApp(browserPorts());
void startApp(app).then(() => reportUp(root));

createRoot(root).render(
  <AppContext value={app}>
    <AppShell />
  </AppContext>,
);
