import numpy as np

x = np.array([1e-6, 0.5, 2.0, 20.0])
np.where(x < 0.693, np.log(-np.expm1(-x)), np.log1p(-np.exp(-x)))
