"""What people say about their bodies, one room for each system. A clinician can read it without reading code."""
