import numpy as np

np.str_("cba")
