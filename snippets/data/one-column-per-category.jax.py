import jax.numpy as jnp
import pandas as pd

roof = pd.Series(["tile", None, "slate", None])
columns = pd.get_dummies(roof, dummy_na=True)
jnp.array(columns.to_numpy())
