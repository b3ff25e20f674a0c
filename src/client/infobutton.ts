import { InfobuttonEntrance } from './infobutton-entrance.ts';
import { InfobuttonPage } from './infobutton-page.ts';

customElements.define('infobutton-entrance', InfobuttonEntrance);
customElements.define('infobutton-page', InfobuttonPage);
