import numpy as np

x = np.array([1, 255, 256], np.int32)
32 - np.frexp(x)[1]
