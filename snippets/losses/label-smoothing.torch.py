import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0, -1.0], [0.0, 1.0, 0.0]])
F.cross_entropy(logits, torch.tensor([0, 2]), label_smoothing=0.1)
