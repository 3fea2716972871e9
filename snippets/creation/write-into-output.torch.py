import torch

a = torch.tensor([1.0, 2.0, 3.0])
b = torch.tensor([10.0, 20.0, 30.0])
c = torch.zeros(3)
torch.add(a, b, out=c)
