// The build gives each file the name of its content and writes that name here, so that a release never mixes old and new. Each helper stands
// alone: one that fails stops no other.
import('./dialog.js')
import('./menu.js')
import('./switcher.js')
import('./tip.js')
import('./copy.js')
import('./contrast.js')
import('./slug.js')
import('./unsaved.js')
import('./submit.js')
import('./upload.js')
import('./composer.js')
import('./live.js')
