import numpy as np

{"mean": np.array(1.), "var": np.array(2.)}
