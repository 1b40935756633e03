"""Objectives, their tasks, and what evaluators note."""
