"""Tests of judge.strategies, one module for each of its own."""
