//! Charts drawn on the server as SVG: they print, need no script, and speak through their label.
