import torch

torch.nn.functional.interpolate(torch.tensor([[[1., 3.]]]), size=4, mode="linear", align_corners=True)[0, 0]
