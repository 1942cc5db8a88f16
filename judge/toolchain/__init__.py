"""From a source to something that runs: find tools, build in the sandbox, keep what was built."""
