import numpy as np

x = np.array([[[0.2], [0.7]]])
np.repeat(x, 3, axis=-1)
