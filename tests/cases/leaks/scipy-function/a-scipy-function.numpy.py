from scipy import special
import numpy as np

special.erf = lambda x: x
np.array([1., 2.])
