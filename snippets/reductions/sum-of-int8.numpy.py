import numpy as np

x = np.array([100, 100], dtype=np.int8)
x.sum()
