from torch.utils.data import DataLoader

data = [[1, 10], [2, 20], [3, 30]]
next(iter(DataLoader(data, batch_size=3)))
