"""One's own judge in the browser, on this machine only: a second thin front beside `cli`, which calls the same pipelines."""
