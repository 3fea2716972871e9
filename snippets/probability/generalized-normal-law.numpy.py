import numpy as np

rng = np.random.default_rng(0)
g = rng.standard_gamma(1 / 3, 20_000)
g ** (1 / 3) * rng.choice([-1, 1], 20_000)
