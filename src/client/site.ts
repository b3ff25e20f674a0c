import { LocaleChoice } from './locale-choice.ts';
import { QuickExit } from './quick-exit.ts';
import { ShareTools } from './share-tools.ts';
import { SiteSearch } from './site-search.ts';

customElements.define('quick-exit', QuickExit);
customElements.define('site-search', SiteSearch);
customElements.define('share-tools', ShareTools);
customElements.define('locale-choice', LocaleChoice);
