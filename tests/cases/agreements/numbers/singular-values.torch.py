import torch

torch.linalg.svdvals(torch.sin(torch.arange(400.)).reshape(20, 20))[:2]
