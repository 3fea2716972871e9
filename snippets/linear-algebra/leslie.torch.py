import torch

births, survivals = torch.tensor([0.1, 2.0, 1.0]), torch.tensor([0.2, 0.8])
A = torch.diag(survivals, -1)
A[0] = births
A
