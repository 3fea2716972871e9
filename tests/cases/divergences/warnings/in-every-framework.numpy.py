import warnings
import numpy as np

warnings.warn("all of them")
np.array(2.)
