import torch

y, said = torch.tensor([0, 1, 1, 1, 1, 0]) == 1, torch.tensor([1, 0, 1, 1, 1, 1]) == 1
iou = (y & said).sum() / (y | said).sum()
2 * (y & said).sum() / (y.sum() + said.sum()), 2 * iou / (1 + iou)
