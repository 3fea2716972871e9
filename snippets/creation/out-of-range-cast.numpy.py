import numpy as np

x = np.array([1., 300., 2.])
x.astype(np.uint8)
