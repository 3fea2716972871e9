import torch

x = torch.tensor([[True, False, True], [False, False, False], [True, True, True]])
~torch.any(x, dim=1), torch.all(~x, dim=1)
