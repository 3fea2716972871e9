import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0, -1.0]])
F.cross_entropy(logits, torch.tensor([[0.5, 0.5, 0.0]]))
