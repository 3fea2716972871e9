import torch
import torch.nn.functional as F

logits, label = torch.tensor([[10.0, 0.0, 0.0]]), torch.tensor([0])
F.cross_entropy(logits, label), F.cross_entropy(logits.softmax(dim=1), label)
