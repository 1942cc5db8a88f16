"""How problems get in: from archives, from the web, from the browser. The pipelines behind `judge import`, `fetch` and `listen`."""
