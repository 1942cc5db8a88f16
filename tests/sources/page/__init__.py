"""Tests of judge.sources.page."""
