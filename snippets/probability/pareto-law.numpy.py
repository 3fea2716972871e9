import numpy as np

rng = np.random.default_rng(0)
1 + rng.pareto(3., 20_000)
