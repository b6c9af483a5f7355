import '../../utils/model/jitless.ts';
import '../../components/ui/base.css';
import '../../components/ui/ui.css';
import '../../components/panel/panel.css';
import { Panel } from '../../components/panel/panel.tsx';
import { startPage } from '../../components/shell/start-page.tsx';

startPage(() => <Panel />, { holdsNotes: true });
