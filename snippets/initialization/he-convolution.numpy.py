import numpy as np

rng = np.random.default_rng(0)
bound = (6 / (5 * 5 * 6)) ** 0.5
rng.uniform(-bound, bound, (5, 5, 6, 100))
