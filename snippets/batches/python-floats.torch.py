from torch.utils.data import DataLoader

data = [0.5, 1.5, 2.5]
next(iter(DataLoader(data, batch_size=3)))
