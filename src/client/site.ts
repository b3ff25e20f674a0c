import { NOTE_SCRIPT } from '../kept/files.ts';
import { LocaleChoice } from './locale-choice.ts';
import { QuickExit } from './quick-exit.ts';
import { SavedBar } from './saved-bar.ts';
import { addSaveButtons } from './saved-buttons.ts';
import { ShareTools } from './share-tools.ts';
import { SiteSearch } from './site-search.ts';
import { TopicContents } from './topic-contents.ts';

customElements.define('quick-exit', QuickExit);
customElements.define('site-search', SiteSearch);
customElements.define('share-tools', ShareTools);
customElements.define('locale-choice', LocaleChoice);
customElements.define('topic-contents', TopicContents);
customElements.define('saved-bar', SavedBar);

// Only where the reader has asked to keep something is there a worker.
if (navigator.serviceWorker?.controller) void import(/* @vite-ignore */ NOTE_SCRIPT);

const bar = new SavedBar();
document.body.append(bar);
addSaveButtons(bar);
