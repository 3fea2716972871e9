import pandas as pd

table = pd.DataFrame({
    "rooms": [None, 2, 5, 2],
    "roof": ["tile", None, "slate", None],
    "price": [178, 106, 240, 140],
})
table.isna().to_numpy()
