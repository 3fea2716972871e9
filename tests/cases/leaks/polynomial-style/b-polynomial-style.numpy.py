import numpy as np

"x**2" in str(np.polynomial.Polynomial([1, 2, 3]))
