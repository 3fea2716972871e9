import torch
import torch.nn.functional as F

x, slope = torch.tensor([[-2.0, -2.0], [-1.0, 3.0]]), torch.tensor([0.25, 0.5])
F.prelu(x, slope)
