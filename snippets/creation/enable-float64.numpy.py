import numpy as np

dtype = np.result_type(float)
np.array([1.5, 2.5], dtype)
