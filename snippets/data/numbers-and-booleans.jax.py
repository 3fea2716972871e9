import jax.numpy as jnp
import pandas as pd

table = pd.DataFrame({
    "rooms": [None, 2, 5, 2],
    "roof": ["tile", None, "slate", None],
})
inputs = pd.get_dummies(table, dummy_na=True)
jnp.array(inputs.to_numpy())
