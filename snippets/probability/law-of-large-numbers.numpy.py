import numpy as np

x = np.random.default_rng(0).random(10_000, dtype=np.float32)
[x[:n].mean() for n in (10, 100, 1_000, 10_000)]
