import torch

C = torch.tensor([[1.0, 0.0], [0.0, 1.0]])
A = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
torch.addmm(C, A, A.mT)
