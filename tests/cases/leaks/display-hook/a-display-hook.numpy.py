import sys
import numpy as np

sys.excepthook = sys.displayhook = lambda *a: None
np.array([1., 2.])
