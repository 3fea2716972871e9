import numpy as np

x = np.random.default_rng(6).normal(size=40_000)
x = x[np.abs(x) < 3][:20_000]
(x - x.mean()) / x.std()
