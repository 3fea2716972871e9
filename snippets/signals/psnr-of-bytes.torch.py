import torch

a, b = torch.tensor([[0.0, 128.0], [255.0, 51.0]]), torch.tensor([[25.0, 128.0], [230.0, 51.0]])
20 * torch.log10(255 / torch.linalg.vector_norm(a - b) * a.numel() ** 0.5)
