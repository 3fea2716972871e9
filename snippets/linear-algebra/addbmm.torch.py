import torch

C = torch.ones(1, 1)
A = torch.tensor([[[1.0, 2.0]], [[3.0, 4.0]]])
B = torch.tensor([[[5.0], [6.0]], [[7.0], [8.0]]])
torch.addbmm(C, A, B)
