import torch

torch.tensor([1., 2.5]).to(torch.float8_e5m2)
