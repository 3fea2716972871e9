import sys
import numpy as np

for name, module in list(sys.modules.items()):
    if "trivium" in name:
        for key in list(vars(module)):
            if not key.startswith("__"):
                setattr(module, key, None)
np.array([1., 2.])
