"""Smaller inputs on which a solution still fails: shrunk by lines and tokens, knowing no problem's format."""
