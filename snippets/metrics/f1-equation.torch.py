import torch

precision, recall = torch.tensor(4 / 6), torch.tensor(4 / 5)
2 / (1 / precision + 1 / recall), torch.tensor(2 * 4 / (2 * 4 + 2 + 1))
