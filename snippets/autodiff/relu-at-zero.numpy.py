import numpy as np

x = np.array([-1., 0., 2.])
np.heaviside(x, 0.)
