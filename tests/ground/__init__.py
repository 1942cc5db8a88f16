"""Things that tests stand on: saved problem pages, a web server that misbehaves on demand, archives of other tools."""
