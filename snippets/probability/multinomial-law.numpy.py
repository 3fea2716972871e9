import numpy as np

rng = np.random.default_rng(0)
p = np.array([0.2, 0.3, 0.5])
counts = rng.multinomial(10, p, size=20_000)
counts[:, 0]
