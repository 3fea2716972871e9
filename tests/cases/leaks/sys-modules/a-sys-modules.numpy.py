import sys
import types
import numpy as np

sys.modules["trivium_helper"] = types.ModuleType("trivium_helper")
np.array([1., 2.])
