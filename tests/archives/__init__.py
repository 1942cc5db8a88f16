"""Tests of judge.archives."""
