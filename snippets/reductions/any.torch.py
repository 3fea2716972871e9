import torch

x = torch.tensor([[True, False, True], [False, False, False]])
torch.any(x, dim=1)
