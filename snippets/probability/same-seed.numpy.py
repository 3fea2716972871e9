import numpy as np

first = np.random.default_rng(0).standard_normal(3)
second = np.random.default_rng(0).standard_normal(3)
second - first
