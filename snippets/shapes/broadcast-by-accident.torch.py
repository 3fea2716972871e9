import torch

prediction = torch.tensor([1., 2., 3.])
target = torch.tensor([[1.], [2.], [5.]])
wrong = prediction - target
right = prediction - target[:, 0]
wrong, (wrong**2).mean(), (right**2).mean()
