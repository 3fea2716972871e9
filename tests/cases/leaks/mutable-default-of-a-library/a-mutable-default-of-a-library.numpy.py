import string
import numpy as np

string.digits = "01"
np.array([1., 2.])
