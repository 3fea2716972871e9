import numpy as np

A = np.array([[np.nan, 1.], [4., 3.]])
np.linalg.inv(A)[0]
