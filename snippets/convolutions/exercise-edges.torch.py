import torch
import torch.nn.functional as F

image = torch.tensor([[0.0, 0.0, 1.0, 1.0]] * 3)
kernel = torch.tensor([[-1.0, 1.0]])
F.conv2d(image[None, None], kernel[None, None])[0, 0]
