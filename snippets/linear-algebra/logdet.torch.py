import torch

S = torch.tensor([[4.0, 2.0], [2.0, 3.0]])
torch.logdet(S)
