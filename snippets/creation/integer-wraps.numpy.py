import numpy as np

x = np.array([100, 200, 300])
x.astype(np.int8)
