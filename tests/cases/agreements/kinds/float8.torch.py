import torch

torch.tensor([1., 2.5], dtype=torch.float8_e4m3fn)
