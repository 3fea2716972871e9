import torch

bits = torch.tensor([1, 0, 0, 0, 0, 0, 1, 1, 1])
eights = torch.nn.functional.pad(bits, (0, 7)).reshape(2, 8)
((eights != 0) * 2 ** torch.arange(7, -1, -1)).sum(1).to(torch.uint8)
