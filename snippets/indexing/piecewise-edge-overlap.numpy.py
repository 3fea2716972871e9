import numpy as np

x = np.array([-2., 1., 5.])
np.piecewise(x, [x < 0., x < 3.], [lambda v: -v, lambda v: v**2, 9.])
