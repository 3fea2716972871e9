import torch

logits = torch.tensor([[1.0, 2.0, 3.0], [1.0, 2.0, 3.0], [2.0, 2.0, 2.0]])
labels = torch.tensor([0, 1, 2])
own = logits.gather(1, labels[:, None])
(logits > own).sum(dim=1) < 2
