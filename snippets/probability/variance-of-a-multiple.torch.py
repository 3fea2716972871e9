import torch

x = torch.tensor([1., 2., 6.])
p = torch.tensor([0.5, 0.25, 0.25])
a = torch.tensor([[-3.], [0.5], [2.]])
mean = (p * a * x).sum(dim=1, keepdim=True)
left = (p * (a * x - mean) ** 2).sum(dim=1, keepdim=True)
left, a ** 2 * (p * (x - (p * x).sum()) ** 2).sum()
