import numpy as np

x = np.array([1.7, -1.7, 2.5])
x.astype(np.int32)
