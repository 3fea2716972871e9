import numpy as np

np.array([100_000]) * 100_000
