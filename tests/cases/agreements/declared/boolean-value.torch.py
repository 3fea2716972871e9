import torch

torch.is_tensor(torch.ones(2))
