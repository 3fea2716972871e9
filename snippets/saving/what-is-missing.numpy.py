import numpy as np

weights = {"kernel": np.zeros((2, 1)), "bias": np.zeros(1)}
saved = {"kernel": np.zeros((2, 1)), "scale": np.ones(1)}
sorted(weights.keys() - saved.keys()), sorted(saved.keys() - weights.keys())
