import torch
import torch.nn.functional as F

x = torch.tensor([[[0.0, 1.0], [2.0, 3.0]], [[10.0, 11.0], [12.0, 13.0]]])
F.unfold(x[None], kernel_size=2).flatten()
