import sys
import torch

sys.modules["__main__"] = None
sys.argv[:] = ["evil"]
torch.tensor([1., 2.])
