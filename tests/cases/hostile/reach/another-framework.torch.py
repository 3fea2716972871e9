import numpy
import sys
import torch

print("tensorflow" in sys.modules, "jax" in sys.modules)
torch.tensor([1., 2.])
