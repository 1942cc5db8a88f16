"""Tests of judge.markup."""
