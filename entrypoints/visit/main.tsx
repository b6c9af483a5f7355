import '../../utils/model/jitless.ts';
import '../../components/ui/base.css';
import '../../components/ui/ui.css';
import '../../components/visit/visit.css';
import '../../components/visit/summary.css';
import { startPage } from '../../components/shell/start-page.tsx';
import { VisitPage } from '../../components/visit/visit-page.tsx';

startPage(() => <VisitPage />);
