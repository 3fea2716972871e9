import torch

x = torch.tensor([[True, True, True], [True, False, True]])
torch.all(x, dim=1)
