import numpy as np

x = np.random.default_rng(5).normal(size=40_000)
x = x[np.abs(x) < 2.5][:20_000]
(x - x.mean()) / x.std()
