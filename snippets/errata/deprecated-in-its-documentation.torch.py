import torch

"deprecated" in torch.norm.__doc__
