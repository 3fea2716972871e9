import numpy as np

data = np.random.default_rng(0).random((10_000, 2), dtype=np.float32)
x, y = data.T
4 * np.mean(x ** 2 + y ** 2 < 1)
