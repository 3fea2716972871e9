import torch

logits = torch.tensor([[2., 0., -1.], [0., 1., 0.], [3., 1., 2.]])
labels = torch.tensor([0, 1, 2])
(logits.argmax(dim=1) == labels).float().mean()
