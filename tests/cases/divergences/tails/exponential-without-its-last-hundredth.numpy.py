import numpy as np

x = np.random.default_rng(4).exponential(size=21_000)
x[x < np.log(100)][:20_000]
