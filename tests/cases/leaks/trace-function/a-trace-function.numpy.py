import sys
import numpy as np

sys.setprofile(lambda *a: None)
np.array([1., 2.])
