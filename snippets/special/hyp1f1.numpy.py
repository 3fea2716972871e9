import numpy as np
import scipy

a, b = 0.5, 1.5
x = np.array([-1., 0., 2.])
scipy.special.hyp1f1(a, b, x)
