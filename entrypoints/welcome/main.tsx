import '../../utils/model/jitless.ts';
import '../../components/ui/base.css';
import '../../components/ui/ui.css';
import '../../components/notebook/notebook.css';
import { startPage } from '../../components/shell/start-page.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';

startPage(() => <Welcome />);
