import numpy as np

rng = np.random.default_rng(17)
rng.normal(size=20_000) + 8 * (rng.random(20_000) < 0.3)
