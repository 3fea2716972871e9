import torch

A = torch.tensor([[1 + 2j, 3 - 1j], [2j, 4 + 0j]])
torch.t(A), A.H, A.mH
