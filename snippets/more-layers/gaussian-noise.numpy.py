import numpy as np

x = np.zeros(20_000)
x + 0.5 * np.random.default_rng(0).standard_normal(x.shape)
