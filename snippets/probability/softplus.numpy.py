import numpy as np

x = np.array([-2., 0., 1., 5.])
np.logaddexp(x, 0.)
