import torch

X = torch.arange(1, 13).reshape(2, 3, 2)
X.cumsum(dim=0), X.cumsum(dim=1), X.cumsum(dim=2)
