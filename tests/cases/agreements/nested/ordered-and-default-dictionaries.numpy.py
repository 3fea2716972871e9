import numpy as np

{'a': np.array(1.), 'b': np.array(2.)}
