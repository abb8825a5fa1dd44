"""Settings, and the few questions of the first start."""
