import '../../utils/model/jitless.ts';
import '../../components/ui/base.css';
import '../../components/ui/ui.css';
import '../../components/notebook/notebook.css';
import '../../components/search/search.css';
import '../../components/compare/compare.css';
import '../../components/timeline/timeline.css';
import '../../components/share/share.css';
import { Notebook } from '../../components/notebook/notebook.tsx';
import { startPage } from '../../components/shell/start-page.tsx';

startPage(() => <Notebook />);
