import numpy as np

x = np.array([1., 2.])
np.broadcast_to(x[:, None], (2, 3))
