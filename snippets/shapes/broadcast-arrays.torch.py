import torch

a = torch.tensor([[1.], [2.]])
b = torch.tensor([10., 20., 30.])
torch.broadcast_tensors(a, b)
