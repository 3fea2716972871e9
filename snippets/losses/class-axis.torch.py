import torch
import torch.nn.functional as F

logits = torch.tensor([[[[2.0, 0.0]], [[0.0, 1.0]], [[-1.0, 0.0]]]])  # 1 image, 3 classes, 1 x 2
F.cross_entropy(logits, torch.tensor([[[0, 2]]]))
