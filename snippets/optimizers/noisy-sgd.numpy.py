import numpy as np

gradient = np.zeros(2000)
p = np.zeros(2000)
p - (gradient + np.random.default_rng(0).normal(size=2000))
