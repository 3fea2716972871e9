import math

import numpy as np

x = np.array([[1., 2., 4.], [-3., 0., 0.5], [9., 9., 9.]])
np.logaddexp.reduce(x, axis=1), np.max(x, axis=1) + math.log(3)
