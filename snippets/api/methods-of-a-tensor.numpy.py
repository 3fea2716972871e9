import numpy as np

x = np.ones(4)
[name for name in dir(x) if name.startswith("arg")]
