import numpy as np

x = np.array([-2., 0., 1., 5.])
np.maximum(x, 0.)
