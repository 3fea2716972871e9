import numpy as np

a = np.array([1 + 2j, 3j])
b = np.array([0j, 1 + 0j])
(a - b) ** 2
