import os
import torch

os.environ.clear()
os.environ["HOME"] = "/nowhere"
torch.tensor([1., 2.])
