import torch
import torch.nn.functional as F

F.leaky_relu(torch.tensor(-2.0))
