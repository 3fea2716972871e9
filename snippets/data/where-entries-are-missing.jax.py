import jax.numpy as jnp
import pandas as pd

table = pd.DataFrame({
    "rooms": [None, 2, 5, 2],
    "roof": ["tile", None, "slate", None],
    "price": [178, 106, 240, 140],
})
jnp.array(table.isna().to_numpy())
