import numpy as np

x = np.array([[[1.0, 0.0], [0.0, 0.0], [0.0, 2.0]]])
(x != 0).any(axis=-1)
