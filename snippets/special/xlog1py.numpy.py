import numpy as np
import scipy

x = np.array([0., 2., 3.])
y = np.array([-1., 4., 0.5])
scipy.special.xlog1py(x, y)
