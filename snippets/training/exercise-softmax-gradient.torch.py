import torch
from torch.nn import functional as F

logits = torch.tensor([[2., 0., -1.], [0., 1., 0.]], requires_grad=True)
labels = torch.tensor([0, 2])
F.cross_entropy(logits, labels).backward()
logits.grad, (F.softmax(logits, dim=1) - F.one_hot(labels, 3)).detach() / 2
