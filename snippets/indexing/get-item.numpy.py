import operator

import numpy as np

x = np.arange(6.).reshape(2, 3)
operator.getitem(x, (1, slice(0, 2)))
