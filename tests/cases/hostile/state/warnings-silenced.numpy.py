import warnings
import numpy as np

warnings.showwarning = lambda *a, **k: None
np.log(np.array([0., 1.]))
np.array([1., 2.])
