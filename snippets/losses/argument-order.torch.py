import torch
import torch.nn.functional as F

prediction, target = torch.tensor([0.2, 0.9]), torch.tensor([0.0, 1.0])
F.binary_cross_entropy(prediction, target)
