import torch

X = torch.tensor([[1., 2., 3.], [0., -1., 4.], [2., 2., 2.]])
y = torch.tensor([4., -5., 6.])
left = [torch.dot(x, y) for x in X]
torch.stack(left), (X * y).sum(dim=1)
