import torch

C = torch.tensor([[1.0, 0.0], [0.0, 1.0]])
A = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
B = torch.tensor([[1.0, 0.0], [2.0, 1.0], [0.0, 3.0]])
torch.addmm(C, A, B, beta=0.5, alpha=2)
