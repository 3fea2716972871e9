import torch

score, y = torch.tensor([0.3, 0.4]), torch.tensor([1.0, -1.0])
torch.relu(-y * score)
