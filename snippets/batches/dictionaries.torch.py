from torch.utils.data import DataLoader

data = [{"rooms": 2, "price": 10}, {"rooms": 3, "price": 20}]
next(iter(DataLoader(data, batch_size=2)))
