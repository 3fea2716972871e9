import numpy as np
import scipy

x = np.array([-2., 0., 1., 5.])
x * scipy.special.expit(x)
