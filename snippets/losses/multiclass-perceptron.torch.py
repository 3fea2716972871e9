import torch

scores, labels = torch.tensor([[2.0, 1.5, 0.0], [1.0, 0.5, 3.0]]), torch.tensor([0, 1])
right = scores.gather(1, labels[:, None])[:, 0]
scores.amax(dim=1) - right
