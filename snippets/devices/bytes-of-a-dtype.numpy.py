import numpy as np

dtypes = (np.float64, np.float32, np.float16, np.int8, np.bool)
[np.dtype(d).itemsize for d in dtypes]
