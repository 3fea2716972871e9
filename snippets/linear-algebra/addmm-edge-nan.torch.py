import torch

C, A = torch.tensor([[torch.nan]]), torch.tensor([[2.0]])
torch.addmm(C, A, torch.eye(1), beta=0)
