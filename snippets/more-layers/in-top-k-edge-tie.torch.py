import torch

scores, labels = torch.tensor([[0.4, 0.4, 0.2]]), torch.tensor([1])
(scores.topk(1).indices == labels[:, None]).any(dim=1)
