import numpy as np

rng = np.random.default_rng(0)
bound = (4 * 6 / (2 * 300)) ** 0.5
rng.uniform(-bound, bound, (400, 200))
