import torch

logits = torch.tensor([[1.0, 2.0, 3.0], [1.0, 2.0, 3.0]])
labels = torch.tensor([0, 1])
top = logits.topk(2, dim=1).indices
(top == labels[:, None]).any(dim=1).float()
