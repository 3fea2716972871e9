import numpy as np

legacy = np.random.RandomState(0)
rng = np.random.default_rng(0)
legacy.randint(1000, size=5) == rng.integers(1000, size=5)
