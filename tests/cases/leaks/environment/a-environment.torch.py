import os
import torch

os.environ["TRIVIUM_PROBE"] = "set"
torch.tensor([1., 2.])
