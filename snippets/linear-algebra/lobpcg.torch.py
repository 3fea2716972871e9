import torch

S = torch.diag(torch.tensor([9.0, 4.0, 2.0, 1.0])) + 0.5
torch.lobpcg(S, k=1)[0]
