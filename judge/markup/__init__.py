"""HTML as data: bytes to a tree, a tree to Markdown. Pure; knows no site."""
