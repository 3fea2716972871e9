import torch

a = torch.tensor([2., 3., 5.])
b = torch.tensor([7., 11.])
c = torch.cat((a, b))
[float(v) for v in c], [float(a[i] if i < 3 else b[i - 3]) for i in range(5)]
