import numpy as np

rng = np.random.default_rng(0)
bound = (3 * (1 / 3) / 100) ** 0.5
rng.uniform(-bound, bound, (100, 50))
