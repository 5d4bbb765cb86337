"""What answers over plain HTTP: health, readiness, metrics."""
