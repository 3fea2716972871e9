import numpy as np

np.random.default_rng(10).choice(3, size=20_000, p=[0.7, 0.2, 0.1])
