import numpy as np

x = np.arange(4.)
hasattr(x, "requires_grad")
