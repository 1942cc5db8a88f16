"""The terminal: reads arguments, environment and clock, prints, exits. Everything else happens in the modules below."""
