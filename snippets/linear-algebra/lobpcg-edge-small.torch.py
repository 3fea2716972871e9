import torch

S = torch.tensor([[2.0, 1.0], [1.0, 2.0]])
torch.lobpcg(S, k=1)[0]
