import numpy as np
import scipy

a, b, c = 1., 2., 3.
x = np.array([-0.5, 0., 0.5])
scipy.special.hyp2f1(a, b, c, x)
