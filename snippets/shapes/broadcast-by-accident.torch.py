import torch

prediction = torch.tensor([1., 2., 3.])
target = torch.tensor([[1.], [2.], [5.]])
prediction - target
