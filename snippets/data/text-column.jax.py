import jax.numpy as jnp
import pandas as pd

roof = pd.Series(["slate", "tile", "slate"])
jnp.array(roof.to_numpy())
