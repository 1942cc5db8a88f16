"""Run a program once, measured and stopped at its limits: `runner` picks the backend, the others are the backends."""
