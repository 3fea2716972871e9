import torch

S = torch.tensor([[6., 2.], [2., 3.]])
torch.linalg.eigh(S)
