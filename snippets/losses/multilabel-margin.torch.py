import torch
import torch.nn.functional as F

scores = torch.tensor([[0.1, 0.2, 0.4, 0.8]])
labels = torch.tensor([[3, 0, -1, -1]])  # classes 3 and 0; what follows the first -1 is no label
F.multilabel_margin_loss(scores, labels)
