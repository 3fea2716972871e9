import warnings
import numpy as np

warnings.warn("<script>alert('warning')</script>")
np.array([1., 2.])
