import torch

x = torch.tensor([[1.0, 2.0, 4.0], [7.0, 3.0, 0.0]])
down = x.diff(dim=0, append=x[-1:])
right = x.diff(dim=1, append=x[:, -1:])
down, right
