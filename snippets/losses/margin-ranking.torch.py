import torch
import torch.nn.functional as F

first, second = torch.tensor([0.3, 0.9]), torch.tensor([0.4, 0.1])
y = torch.tensor([1.0, 1.0])  # the first should be higher
F.margin_ranking_loss(first, second, y, margin=0.5)
