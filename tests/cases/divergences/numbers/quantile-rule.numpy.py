import numpy as np

np.quantile(np.array([1., 2., 4., 8.]), 0.3, method="lower")
