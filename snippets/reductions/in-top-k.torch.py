import torch

scores = torch.tensor([[0.1, 0.7, 0.2], [0.5, 0.3, 0.2]])
targets = torch.tensor([2, 2])
top = torch.topk(scores, 2).indices
torch.any(top == targets[:, None], dim=1)
