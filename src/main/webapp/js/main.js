// Loads each helper under this file's own version, so that a release never mixes old and new.
const version = new URL(import.meta.url).search
for (const name of ['dialog', 'menu', 'switcher', 'tip', 'copy', 'contrast', 'slug', 'unsaved', 'submit', 'upload', 'composer', 'live']) import(`./${name}.js${version}`)
