import numpy as np

np.array(["2026-01-01", "NaT"], dtype="datetime64[D]")
