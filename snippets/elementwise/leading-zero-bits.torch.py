import torch

x = torch.tensor([1, 255, 256], dtype=torch.int32)
32 - torch.frexp(x.double()).exponent
