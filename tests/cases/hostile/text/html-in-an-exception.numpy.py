import numpy as np

raise ValueError("<script>alert('error')</script>")
np.array([1., 2.])
