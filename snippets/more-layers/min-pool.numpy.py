import numpy as np

np.array([1.0, 3.0, 2.0, 5.0, -4.0, 6.0]).reshape(3, 2).min(axis=1)
