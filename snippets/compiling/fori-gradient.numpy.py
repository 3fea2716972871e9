import numpy as np

x = np.array(2.)
3 * x**2
