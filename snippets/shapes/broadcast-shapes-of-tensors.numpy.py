import numpy as np

x = np.arange(3.).reshape(3, 1)
y = np.arange(4.)
np.broadcast_shapes(x.shape, y.shape)
