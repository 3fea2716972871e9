import numpy as np

x, rate = np.ones(20_000), 0.2
x * np.random.default_rng(0).normal(1, (rate / (1 - rate)) ** 0.5, x.shape)
