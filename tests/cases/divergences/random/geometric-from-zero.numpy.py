import numpy as np

np.random.default_rng(23).geometric(0.25, size=20_000)
