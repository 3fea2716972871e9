from torch.utils.data import DataLoader

loader = DataLoader(range(103), batch_size=32)
full = DataLoader(range(103), batch_size=32, drop_last=True)
3 * len(loader), 3 * len(full)
