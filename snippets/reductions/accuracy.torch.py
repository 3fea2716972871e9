import torch

scores = torch.tensor([[1., 7., 3.], [4., 5., 6.], [9., 2., 1.]])
labels = torch.tensor([1, 0, 0])
(scores.argmax(dim=1) == labels).float().mean()
