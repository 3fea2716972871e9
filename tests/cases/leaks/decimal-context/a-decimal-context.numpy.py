import decimal
import numpy as np

decimal.getcontext().prec = 3
np.array([1., 2.])
