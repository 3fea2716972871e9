import torch

scores = torch.tensor([[0.2, 0.4, 0.4]])
targets = torch.tensor([2])
top = torch.topk(scores, 1).indices
torch.any(top == targets[:, None], dim=1)
