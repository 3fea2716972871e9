import numpy as np

rng = np.random.default_rng(0)
rng.integers(0, 10, 20_000)
