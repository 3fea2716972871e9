import numpy as np

rng = np.random.default_rng(18)
rng.binomial(1, 0.8, size=20_000) * rng.random(20_000) / 0.8
