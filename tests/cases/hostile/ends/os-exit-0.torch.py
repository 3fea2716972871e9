import os
import torch

os._exit(0)
torch.tensor([1., 2.])
