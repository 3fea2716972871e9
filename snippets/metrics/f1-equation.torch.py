import torch

precision, recall = torch.tensor(2 / 3), torch.tensor(1 / 2)
2 / (1 / precision + 1 / recall), torch.tensor(2 * 2 / (2 * 2 + 1 + 2))
