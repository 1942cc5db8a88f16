"""Where problems come from on the web: one module a place, parsing apart from downloading; `web` alone uses the network."""
