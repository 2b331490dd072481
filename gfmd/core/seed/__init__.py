"""Seed data: sourced rows in CSV and YAML, checked one by one, loaded all or not at all."""

from gfmd.core.seed.loader import Report, SeedError, load

__all__ = ["Report", "SeedError", "load"]
