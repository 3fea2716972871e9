import numpy as np

mean, target, var = np.array([0.0, 1.0]), np.array([1.0, 1.0]), np.zeros(2)
0.5 * (np.log(var) + (target - mean) ** 2 / var)
