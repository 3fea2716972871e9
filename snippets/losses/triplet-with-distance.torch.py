import torch
import torch.nn.functional as F

anchor, near, far = torch.tensor([[[0.0, 0.0]], [[3.0, 4.0]], [[0.0, 6.5]]])
F.triplet_margin_with_distance_loss(
    anchor, near, far, distance_function=lambda a, b: (a - b).abs().sum(dim=1), margin=1.0
)
